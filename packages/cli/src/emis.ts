#!/usr/bin/env node
import module from 'node:module';
import { endWithReader } from './broken-pipe.ts';
import { writtenHelp } from './written-help.ts';

endWithReader();
const help = writtenHelp(process.argv.slice(2), process.stdout.columns);
if (help !== undefined) process.stdout.write(help);
else {
  // A command is short: without this, half of its time goes into compiling what the last one compiled as well.
  // Node keeps the code of each user in the folder for temporary files.
  module.enableCompileCache?.();
  await import('./main.ts');
}
