import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import { CENSUS_FORMATS } from './census-formats.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands. */
export interface SyntheticParts {
  command(name: 'generate' | 'score'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** The commands about invented data: make it, and compare a report with what was planted in it. */
export function addSyntheticCommands({ command, examples, help, does }: SyntheticParts): void {
  command('generate')
    .requiredOption('--out <folder>', help('out'))
    .option('--profile <id>', help('profile'), 'international')
    .option('--seed <number>', help('seed'), value.wholeNumber(0, 999_999_999, 'whole-number'), 1)
    .option('--students <number>', help('students'), value.wholeNumber(0, 2_000_000, 'students'), 900)
    .option('--schools <number>', help('schools'), value.wholeNumber(1, 30_000, 'schools'))
    .option('--school-year <year>', help('school-year'), value.wholeNumber(1950, 2200, 'school-year'), 2026)
    .option(
      '--format <id>',
      help('generate-format'),
      value.oneOf(['oneroster-1.1', 'ndjson', ...CENSUS_FORMATS], 'generate-format'),
      'oneroster-1.1',
    )
    .option('--attendance <days>', help('attendance'), value.wholeNumber(0, 200, 'attendance'), 0)
    .option('--mess', help('mess'))
    .addHelpText(
      'after',
      examples('generate --out ./trial --mess', 'generate --profile br --students 100000 --seed 7 --out ./big'),
    )
    .action(does(async () => (await import('./commands/generate.ts')).generate));

  command('score')
    .argument('<report>', help('score-report'))
    .argument('<truth>', help('score-truth'))
    .addHelpText('after', examples('validate ./trial --json > report.json', 'score report.json ./trial/truth.json'))
    .action((report: unknown, truth: unknown, ...rest: unknown[]) =>
      does(async () => {
        const { score } = await import('./commands/score.ts');
        return (_options, context, path) => score(path, String(truth), context);
      })(report, truth, ...rest),
    );
}
