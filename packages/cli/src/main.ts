import { run } from './cli.ts';
import { keepYoungSpaceSmall } from './young-space.ts';

// Whoever reads our output may stop reading (`emis changes | head`): then there is nobody left to speak to.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

keepYoungSpaceSmall();
process.exitCode = await run(process.argv.slice(2));
