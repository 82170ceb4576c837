import type { Command } from 'commander';
import type { Act } from './act.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to `emis backup`. */
interface BackupParts {
  command(name: 'backup'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis backup`: backups in which persons are sealed each by a key of its own. */
export function addBackupCommands({ command, examples, help, does }: BackupParts): void {
  const backup = command('backup').addHelpText(
    'after',
    examples(
      'backup write --database-url postgres://emis@localhost/emis --keys /media/keys/emis.keys -o emis.backup',
      'backup restore emis.backup --keys /media/keys/emis.keys --database-url postgres://emis@localhost/new',
    ),
  );
  const stored = (one: Command) =>
    one
      .requiredOption('--keys <file>', help('backup-keys'))
      .option('--data-dir <folder>', help('stored-data-dir'))
      .option('--database-url <url>', help('database-url'))
      .allowExcessArguments(false);
  stored(backup.command('write').description(help('backup-write')))
    .requiredOption('-o, --output <file>', help('backup-output'))
    .action(
      does(async () => {
        const { backupWrite } = await import('./commands/backup.ts');
        return (options: Parameters<typeof backupWrite>[0], context) => backupWrite(options, context);
      }),
    );
  stored(backup.command('restore').description(help('backup-restore')))
    .argument('<file>', help('backup-file'))
    .action(does(async () => (await import('./commands/backup.ts')).backupRestore));
}
