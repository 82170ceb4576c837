import { run } from './cli.ts';
import { keepYoungSpaceSmall } from './young-space.ts';

keepYoungSpaceSmall();
process.exitCode = await run(process.argv.slice(2));
