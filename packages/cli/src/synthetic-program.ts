import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import { CENSUS_FORMATS, type CensusFormat } from './census-formats.ts';
import type { HELP } from './messages/help.ts';
import { alsoCalled } from './option-names.ts';

/** What the program lends to those who add commands. */
export interface SyntheticParts {
  command(name: 'generate' | 'score'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** The commands about invented data: make it, and compare a report with what was planted in it. */
export function addSyntheticCommands({ command, examples, help, does }: SyntheticParts): void {
  alsoCalled(command('generate'), '--out <folder>', 'output')
    .requiredOption('-o, --output <folder>', help('out'))
    .option('--profile <id>', help('profile'), 'international')
    .option('--seed <number>', help('seed'), value.wholeNumber(0, 999_999_999, 'whole-number'), 1)
    .option('--students <number>', help('students'), value.wholeNumber(0, 2_000_000, 'students'), 900)
    .option('--schools <number>', help('schools'), value.wholeNumber(1, 30_000, 'schools'))
    .option('--school-year <year>', help('school-year'), value.wholeNumber(1950, 2200, 'school-year'), 2026)
    .option('--format <id>', help('generate-format'), generatedFormat, 'oneroster-1.1')
    .option('--attendance <days>', help('attendance'), value.wholeNumber(0, 200, 'attendance'), 0)
    .option('--mess', help('mess'))
    .addHelpText(
      'before',
      examples('generate -o ./trial --mess', 'generate --profile br --students 100000 --seed 7 -o ./big'),
    )
    .action(does(async () => (await import('./commands/generate.ts')).generate));

  command('score')
    .argument('<report>', help('score-report'))
    .argument('<truth>', help('score-truth'))
    .addHelpText('before', examples('validate ./trial --json > report.json', 'score report.json ./trial/truth.json'))
    .action((report: unknown, truth: unknown, ...rest: unknown[]) =>
      does(async () => {
        const { score } = await import('./commands/score.ts');
        return (_options, context, path) => score(path, String(truth), context);
      })(report, truth, ...rest),
    );
}

/** By its id in this command, or by the name that other commands have for it. */
function generatedFormat(text: string): 'oneroster-1.1' | 'ndjson' | CensusFormat {
  const id = { oneroster: 'oneroster-1.1', 'emis-ndjson': 'ndjson' }[text] ?? text;
  return value.oneOf(['oneroster-1.1', 'ndjson', ...CENSUS_FORMATS], 'generate-format')(id);
}
