export { run } from './cli.ts';
export { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
