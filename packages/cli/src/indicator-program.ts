import { type Command, Option } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import { ENCODINGS } from './encodings.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to the command about indicators. */
export interface IndicatorParts {
  command(name: 'indicators'): Command;
  profiled(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis indicators`: values computed from records, and the list of what can be computed. */
export function addIndicatorCommand({ command, profiled, examples, help, does }: IndicatorParts): void {
  const valuesFormat = value.oneOf(['csv', 'json'], 'values-to');
  const indicators = profiled(command('indicators'));
  // People look for the format of the values under this name too.
  indicators
    .addOption(new Option('--format <kind>').argParser(valuesFormat).hideHelp())
    .on('option:format', (kind: string) => indicators.setOptionValueWithSource('to', kind, 'cli'))
    .argument('[path]', help('indicators-path'))
    .option('--previous <path>', help('previous'))
    .option('--population <file>', help('population'))
    .option('--to <kind>', help('values-to'), valuesFormat)
    .option('-o, --output <file>', help('values-output'))
    .option('--indicator <id>', help('indicator'), value.several, [])
    .option('--places <kind>', help('places'), value.several, [])
    .option('--school-year <year>', help('indicators-year'), value.wholeNumber(1950, 2200, 'school-year'))
    .option('--repeat-limit <number>', help('repeat-limit'), value.repeatLimit)
    .option('--count-on <day>', help('count-on'), value.monthAndDay)
    .option('--from <format>', help('convert-from'))
    .option('--as-of <date>', help('as-of'), value.day)
    .option('--strict', help('strict'))
    .option(
      '--encoding <name>',
      help('encoding').replace('{known}', ENCODINGS.join(', ')),
      value.oneOf(ENCODINGS, 'encoding'),
    )
    .addHelpText(
      'before',
      examples(
        'indicators ./2026',
        'indicators ./2026 --previous ./2025 --population population.csv -o values.csv',
        'indicators ./2026 --indicator uis.pupil-teacher-ratio --places school --to json > values.json',
      ),
    )
    .action(async (...received: unknown[]) => {
      const path = typeof received[0] === 'string' ? received[0] : undefined;
      const act = does<Parameters<typeof import('./commands/indicators.ts').indicators>[1]>(async () => {
        const computing = await import('./commands/indicators.ts');
        return (options, context) => computing.indicators(path, options, context);
      });
      await act(...received);
    });
}
