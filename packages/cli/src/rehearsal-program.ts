import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** `emis rehearse`: what a draft would do to what is stored. */
export function addRehearsalOptions(
  rehearse: Command,
  help: (key: keyof typeof HELP) => string,
  does: <Options>(load: () => Promise<Act<Options>>) => (...received: unknown[]) => Promise<void>,
): void {
  rehearse
    .requiredOption('--profile <draft>', help('draft'))
    .option('--data-dir <folder>', help('stored-data-dir'))
    .option('--database-url <url>', help('database-url'))
    .option('--as-of <date>', help('as-of'), value.day)
    .action(does(async () => (await import('./commands/rehearse.ts')).rehearse));
}
