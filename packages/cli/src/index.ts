export { run } from './cli.ts';
export { type DescribedCommand, describeCommands } from './described-commands.ts';
export { type DescribedError, describeErrors } from './described-errors.ts';
export { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
export { helpPages } from './help-pages.ts';
export type { Lesson } from './learn/lesson.ts';
export { LESSONS } from './learn/lessons.ts';
