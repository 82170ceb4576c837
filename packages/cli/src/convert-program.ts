import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import { ENCODINGS } from './encodings.ts';
import type { HELP } from './messages/help.ts';

/** What the commands about formats share with the others. */
export interface ConvertCommands {
  command(name: 'convert' | 'formats'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis convert` and `formats`: the same records in other files. */
export function addConvertCommands({ command, examples, help, does }: ConvertCommands): void {
  command('convert')
    .argument('<path>', help('convert-path'))
    .requiredOption('--to <format>', help('convert-to'))
    .requiredOption('-o, --output <path>', help('convert-output'))
    .option('--from <format>', help('convert-from'))
    .option('--mapping <file>', help('convert-mapping'), value.several, [])
    .option('--profile <id>', help('profile'), 'international')
    .option('--plugin <file>', help('plugin'), value.several, [])
    .option(
      '--encoding <name>',
      help('encoding').replace('{known}', ENCODINGS.join(', ')),
      value.oneOf(ENCODINGS, 'encoding'),
    )
    .option('--as-of <date>', help('as-of'), value.day)
    .option('--for-spreadsheets', help('convert-spreadsheets'))
    .option('--overwrite', help('convert-overwrite'))
    .option('--fail-on-loss', help('convert-fail'))
    .addHelpText(
      'before',
      examples(
        'convert ./export --to oneroster-1.2 -o ./oneroster.zip',
        'convert ./export --to dhis2 --mapping ./dhis2.json -o ./students.json',
        'convert ./sds --from sds-1 --to oneroster-1.1 -o ./folder --profile chile --json',
        'convert ./aula --plugin ./aula-plugin --to oneroster-1.2 -o ./oneroster.zip',
      ),
    )
    .action(
      does<Parameters<typeof import('./commands/convert.ts').convert>[0]>(async () => {
        const { convert } = await import('./commands/convert.ts');
        return (options, context, path) => convert(options, context, path);
      }),
    );

  command('formats')
    .option('--profile <id>', help('formats-profile'))
    .addHelpText('before', examples('formats', 'formats --profile br --json'))
    .action(
      does<Parameters<typeof import('./commands/formats.ts').formats>[0]>(async () => {
        const { formats } = await import('./commands/formats.ts');
        return (options, context) => formats(options, context);
      }),
    );
}
