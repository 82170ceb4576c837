import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to the commands about the portal. */
interface PortalParts {
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
  examples(...lines: string[]): string;
}

/** `emis portal user add`, `list` and `remove`. */
export function addPortalCommands(portal: Command, { help, does, examples }: PortalParts): void {
  const user = portal.command('user').description(help('portal-user'));
  const command = (name: 'add' | 'list' | 'remove') =>
    user
      .command(name)
      .description(help(`portal-user-${name}`))
      .allowExcessArguments(false)
      .option('--data-dir <folder>', help('stored-data-dir'))
      .option('--database-url <url>', help('database-url'));
  command('add')
    .argument('<name>', help('portal-name'))
    .option('--role <role>', help('portal-role'), value.oneOf(['reader', 'administrator'], 'role'), 'reader')
    .option('--territory <id>', help('portal-territory'), value.several, [])
    .option('--password-file <file>', help('portal-password-file'))
    .option('--no-password', help('portal-no-password'))
    .addHelpText('before', examples('portal user add ana.rojas --role administrator --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/portal-user.ts')).addUser));
  command('list')
    .addHelpText('before', examples('portal user list --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/portal-user.ts')).listUsers));
  command('remove')
    .argument('<name>', help('portal-name'))
    .addHelpText('before', examples('portal user remove ana.rojas --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/portal-user.ts')).removeUser));
}
