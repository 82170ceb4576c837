import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to the commands about what is kept, and given out. */
interface CareParts {
  command(name: 'retention' | 'pseudonymise'): Command;
  checking(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis retention` and `emis pseudonymise`. */
export function addCareCommands({ command, checking, examples, help, does }: CareParts): void {
  command('retention')
    .addHelpText('after', examples('retention run --schedule schedule.json --data-dir ./emis-data'))
    .command('run')
    .description(help('retention-run'))
    .requiredOption('--schedule <file>', help('retention-schedule'))
    .option('--data-dir <folder>', help('stored-data-dir'))
    .option('--database-url <url>', help('database-url'))
    .option('--dry-run', help('retention-dry-run'))
    .option('--yes', help('retention-yes'))
    .option('--backup-keys <file>', help('subject-keys'))
    .allowExcessArguments(false)
    .action(
      does(async () => {
        const { runRetention } = await import('./commands/retention.ts');
        return (options: Parameters<typeof runRetention>[0], context) => runRetention(options, context);
      }),
    );

  checking(command('pseudonymise'))
    .argument('<path>', help('from-required'))
    .requiredOption('--by <column>', help('pseudonymise-by'), value.several, [])
    .requiredOption('--name <name>', help('pseudonymise-name'))
    .requiredOption('--purpose <purpose>', help('pseudonymise-purpose'))
    .requiredOption('--recipient <name>', help('pseudonymise-recipient'))
    .requiredOption('--population <name>', help('publish-population'))
    .requiredOption('--keys <file>', help('pseudonymise-keys'))
    .requiredOption('--ledger <file>', help('pseudonymise-ledger'))
    .requiredOption('-o, --output <file>', help('publish-output'))
    .option('--leave-out', help('pseudonymise-leave-out'))
    .option('--from <format>', help('convert-from'))
    .addHelpText(
      'after',
      examples(
        'pseudonymise ./2026 --by sex --by grade --name study-1 --purpose research --recipient university --population students-2026-04-30 --keys pseudonym-keys.json --ledger given.json -o study.csv',
      ),
    )
    .action(does(async () => (await import('./commands/pseudonymise.ts')).pseudonymiseStudents));
}
