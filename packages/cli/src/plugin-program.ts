import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands about plugins. */
export interface PluginParts {
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
  examples(...lines: string[]): string;
}

/** `emis plugin check`, `build`, `dev`, `upgrade`: what an author does before anything is signed. */
export function addAuthorCommands(plugin: Command, { help, does, examples }: PluginParts): void {
  const command = (name: 'check' | 'build' | 'dev' | 'upgrade') =>
    plugin
      .command(name)
      .description(help(`plugin-${name}`))
      .argument('[folder]', help('plugin-project'), '.')
      .allowExcessArguments(false);
  const entry = (one: Command) => one.option('--entry <file>', help('plugin-entry'));

  entry(command('check'))
    .option('--report <kind>', help('plugin-report'), value.oneOf(['text', 'json', 'sarif'], 'plugin-report'), 'text')
    .option('-o, --output <file>', help('output'))
    .option('--strict', help('plugin-strict'))
    .option('--as-of <date>', help('as-of'), value.day)
    .addHelpText('before', examples('plugin check', 'plugin check ./late-entries --report sarif --output check.sarif'))
    .action(does(async () => (await import('./commands/plugin-check.ts')).checkProject));
  entry(command('build'))
    .option('-o, --output <folder>', help('plugin-build-out'), 'dist')
    .addHelpText('before', examples('plugin build', 'plugin build ./late-entries -o ./bundle'))
    .action(does(async () => (await import('./commands/plugin-build.ts')).buildProject));
  entry(command('dev'))
    .option('--once', help('plugin-once'))
    .option('--serve <port>', help('plugin-serve'), value.wholeNumber(0, 65_535, 'port'))
    .addHelpText('before', examples('plugin dev', 'plugin dev ./late-entries --serve 4400'))
    .action(does(async () => (await import('./commands/plugin-dev.ts')).devProject));
  command('upgrade')
    .option('--dry-run', help('plugin-dry-run'))
    .addHelpText('before', examples('plugin upgrade --dry-run'))
    .action(does(async () => (await import('./commands/plugin-upgrade.ts')).upgradeProject));
}

/** `emis plugin keys`, `sign`, `countersign`, `verify`, `revoke`. */
export function addSigningCommands(plugin: Command, { help, does, examples }: PluginParts): void {
  const command = (name: 'keys' | 'sign' | 'countersign' | 'verify' | 'revoke') =>
    plugin
      .command(name)
      .description(help(`plugin-${name}`))
      .allowExcessArguments(false);
  const signing = (one: Command) =>
    one
      .argument('<folder>', help('plugin-folder'))
      .requiredOption('--key <file>', help('plugin-key'))
      .option('--expires <date>', help('plugin-expires'), value.day);

  command('keys')
    .requiredOption('-o, --output <file>', help('plugin-key-out'))
    .addHelpText('before', examples('plugin keys -o author.pem'))
    .action(
      does(async () => {
        const { keys } = await import('./commands/plugin-signing.ts');
        return (options: { output: string }, context) => keys(options, context);
      }),
    );
  signing(command('sign'))
    .requiredOption('--release <number>', help('plugin-release'), value.wholeNumber(1, 999_999_999, 'whole-number'))
    .addHelpText('before', examples('plugin sign ./dist --key author.pem --release 3'))
    .action(does(async () => (await import('./commands/plugin-signing.ts')).signBundle));
  signing(command('countersign'))
    .option('--replaces <key>', help('plugin-replaces'), value.publicKey)
    .addHelpText('before', examples('plugin countersign ./dist --key registry.pem'))
    .action(does(async () => (await import('./commands/plugin-signing.ts')).countersignBundle));
  command('verify')
    .argument('<folder>', help('plugin-folder'))
    .option('--registry-key <key>', help('plugin-registry-key'), value.publicKeys, [])
    .option('--revocations <file>', help('plugin-revocations'))
    .option('--max-age <days>', help('plugin-max-age'), value.wholeNumber(1, 400, 'whole-number'))
    .option('--as-of <date>', help('plugin-as-of'), value.day)
    .addHelpText('before', examples('plugin verify ./dist --registry-key 3b6a… --revocations revocations.json'))
    .action(does(async () => (await import('./commands/plugin-signing.ts')).verifyBundle));
  command('revoke')
    .requiredOption('--key <file>', help('plugin-key'))
    .requiredOption('--revocations <file>', help('plugin-revocations-out'))
    .option('--plugin <id>', help('plugin-revoked'))
    .option('--up-to <release>', help('plugin-up-to'), value.wholeNumber(1, 999_999_999, 'whole-number'))
    .option('--author <key>', help('plugin-revoked-author'), value.publicKey)
    .option('--reason <text>', help('plugin-reason'))
    .addHelpText(
      'before',
      examples('plugin revoke --key registry.pem --revocations revocations.json --plugin org.example.entry'),
    )
    .action(
      does(async () => {
        const { revoke } = await import('./commands/plugin-signing.ts');
        return (options: import('./commands/plugin-signing.ts').RevokeOptions, context) => revoke(options, context);
      }),
    );
}
