import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands about persons. */
export interface PersonParts {
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
  examples(...lines: string[]): string;
}

/** `emis person duplicates`, `merge` and `unmerge`. */
export function addPersonCommands(person: Command, { help, does, examples }: PersonParts): void {
  const command = (name: 'duplicates' | 'merge' | 'unmerge') =>
    person
      .command(name)
      .description(help(`person-${name}`))
      .allowExcessArguments(false)
      .option('--credentials <file>', help('credentials-in'));

  command('duplicates')
    .option('--score <points>', help('person-score'), value.wholeNumber(1, 100, 'whole-number'), 50)
    .addHelpText('before', examples('person duplicates'))
    .action(
      does(async () => {
        const { duplicates } = await import('./commands/person.ts');
        return (options: import('./commands/person.ts').DuplicatesOptions, context) => duplicates(options, context);
      }),
    );
  command('merge')
    .argument('<id>', help('person-merged'))
    .requiredOption('--into <id>', help('person-survivor'))
    .addHelpText('before', examples('person merge student-18 --into student-17'))
    .action(does(async () => (await import('./commands/person.ts')).merge));
  command('unmerge')
    .argument('<merge>', help('person-merge-id'))
    .addHelpText('before', examples('person unmerge 7d0c1f6e-4a44-4d0e-9d5b-2b7a64c1f2aa'))
    .action(does(async () => (await import('./commands/person.ts')).unmerge));
}
