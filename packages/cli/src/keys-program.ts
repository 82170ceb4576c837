import type { Command } from 'commander';
import type { Act } from './act.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands about keys. */
export interface KeysParts {
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
  examples(...lines: string[]): string;
}

/** `emis keys list`, `add`, `retire` and `remove`: by which keys products are let in. */
export function addKeyCommands(keys: Command, { help, does, examples }: KeysParts): void {
  const command = (name: 'list' | 'add' | 'retire' | 'remove') =>
    keys
      .command(name)
      .description(help(`keys-${name}`))
      .allowExcessArguments(false)
      .option('--client <name>', help('keys-client'))
      .option('--data-dir <folder>', help('stored-data-dir'))
      .option('--database-url <url>', help('database-url'));
  const orOwn = (one: Command) => one.option('--credentials <file>', help('keys-credentials'));

  orOwn(command('list'))
    .addHelpText('before', examples('keys list', 'keys list --database-url postgres://emis@localhost/emis'))
    .action(
      does(async () => {
        const { list } = await import('./commands/keys.ts');
        return (options: import('./commands/keys.ts').KeysOptions, context) => list(options, context);
      }),
    );
  orOwn(command('add'))
    .argument('<file>', help('keys-file'))
    .addHelpText('before', examples('keys add next.jwk.json --client school-product --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/keys.ts')).add));
  orOwn(command('retire'))
    .argument('<key>', help('keys-kid'))
    .addHelpText('before', examples('keys retire 2026'))
    .action(does(async () => (await import('./commands/keys.ts')).retire));
  command('remove')
    .argument('<key>', help('keys-kid'))
    .addHelpText(
      'before',
      examples('keys remove 2026 --client school-product --database-url postgres://emis@localhost/emis'),
    )
    .action(does(async () => (await import('./commands/keys.ts')).remove));
}
