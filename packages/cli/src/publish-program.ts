import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to the command about statistics. */
interface PublishParts {
  command(name: 'publish'): Command;
  checking(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis publish`: tables and records that may be published. */
export function addPublishCommand({ command, checking, examples, help, does }: PublishParts): void {
  checking(command('publish'))
    .argument('<path>', help('from-required'))
    .option('--by <columns>', help('publish-by'), value.several, [])
    .requiredOption('--name <name>', help('publish-name'))
    .requiredOption('--population <name>', help('publish-population'))
    .requiredOption('--ledger <file>', help('publish-ledger'))
    .option('--where <condition>', help('publish-where'), value.several, [])
    .option('--microdata', help('publish-microdata'))
    .option('-o, --output <file>', help('publish-output'))
    .option('--from <format>', help('convert-from'))
    .addHelpText(
      'before',
      examples(
        'publish ./2026 --by region/municipality --by sex --name by-place --population students-2026 --ledger published.json -o by-place.csv',
      ),
    )
    .action(does(async () => (await import('./commands/publish.ts')).publish));
}
