import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands. */
export interface WorkbookParts {
  command(name: 'workbook'): Command;
  /** Adds profile and plugins. */
  profiled(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis workbook`: a workbook for people to fill in. */
export function addWorkbookCommand({ command, profiled, examples, help, does }: WorkbookParts): void {
  profiled(command('workbook'))
    .requiredOption('--entity <kind>', help('workbook-entity'))
    .option('--rows <number>', help('workbook-rows'), value.wholeNumber(1, 100_000, 'whole-number'), 5000)
    .option('-o, --output <file>', help('workbook-output'))
    .option('--overwrite', help('workbook-overwrite'))
    .addHelpText(
      'before',
      examples('workbook --profile cl --entity student --lang es', 'workbook --entity class -o classes.xlsx'),
    )
    .action(does(async () => (await import('./commands/workbook.ts')).workbook));
}
