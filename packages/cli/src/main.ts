import { run } from './cli.ts';
import { keepHeapSmall } from './heap-size.ts';

keepHeapSmall();
process.exitCode = await run(process.argv.slice(2));
