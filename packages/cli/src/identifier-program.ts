import type { Command } from 'commander';
import type { Act } from './act.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to the command about identifiers. */
export interface IdentifierParts {
  command(name: 'identifiers'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis identifiers`: whether numbers that authorities give are valid, and why not. */
export function addIdentifierCommand({ command, examples, help, does }: IdentifierParts): void {
  command('identifiers')
    .argument('[country]', help('identifiers-country'))
    .argument('[kind]', help('identifiers-kind'))
    .argument('[number...]', help('identifiers-number'))
    // A number may begin with a hyphen. It is one then, and stands in no complaint about options.
    .allowUnknownOption()
    .addHelpText(
      'before',
      examples(
        'identifiers',
        'identifiers br',
        'identifiers br cpf 390.533.447-05',
        'identifiers cl run --json - < runs.txt',
      ),
    )
    .action(async (...received: unknown[]) => {
      const [country, kind, numbers] = received as [string | undefined, string | undefined, readonly string[]];
      const act = does(async () => {
        const { identifiers } = await import('./commands/identifiers.ts');
        return (_options, context) => identifiers({ country, kind, numbers }, context);
      });
      await act(...received);
    });
}
