#!/usr/bin/env node
import module from 'node:module';

// A command is short: without this, half of its time goes into compiling what the last one compiled as well.
// Node keeps the code of each user in the folder for temporary files.
module.enableCompileCache?.();
await import('./main.ts');
