import type { Command } from 'commander';
import type { PluginParts } from './plugin-program.ts';

/** `emis plugins`, and `approve`, `stop`, `set`, `run` under it: what an administrator does with the plugins of an EMIS that runs. */
export function addPluginsCommands(plugins: Command, { help, does, examples }: PluginParts): void {
  const asked = (one: Command) =>
    one.allowExcessArguments(false).option('--credentials <file>', help('credentials-in'));
  const deciding = (name: 'approve' | 'stop' | 'set') =>
    asked(
      plugins
        .command(name)
        .description(help(`plugins-${name}`))
        .argument('<id>', help('plugins-id')),
    ).option('--by <name>', help('plugins-by'));

  asked(plugins.command('list', { isDefault: true }).description(help('plugins-list')))
    .addHelpText('before', examples('plugins', 'plugins --json'))
    .action(
      does(async () => {
        const { listPlugins } = await import('./commands/plugins.ts');
        return (options: import('./commands/plugins.ts').PluginsOptions, context) => listPlugins(options, context);
      }),
    );
  deciding('approve')
    .option('--version <version>', help('plugins-version'))
    .addHelpText('before', examples('plugins approve org.example.late-entries --by "Ana Rojas"'))
    .action(does(async () => (await import('./commands/plugins.ts')).approvePlugin));
  deciding('stop')
    .addHelpText('before', examples('plugins stop org.example.late-entries'))
    .action(does(async () => (await import('./commands/plugins.ts')).stopPlugin));
  deciding('set')
    .requiredOption('--settings <file>', help('plugins-settings'))
    .addHelpText('before', examples('plugins set org.example.late-entries --settings settings.json'))
    .action(does(async () => (await import('./commands/plugins.ts')).setPlugin));
  asked(
    plugins
      .command('run')
      .description(help('plugins-run'))
      .argument('<id>', help('plugins-id'))
      .argument('<command>', help('plugins-command-name'))
      .argument('[arguments...]', help('plugins-arguments')),
  )
    .addHelpText('before', examples('plugins run org.emis-sdk.example.nightly-export export-now'))
    .action(async (id: string, name: string, args: string[], ...rest: unknown[]) => {
      const act = async () => {
        const { runCommandOf } = await import('./commands/plugins.ts');
        return (
          options: import('./commands/plugins.ts').PluginsOptions,
          context: import('./context.ts').CommandContext,
        ) => runCommandOf(options, context, { id, name, args });
      };
      await does(act)(id, ...rest);
    });
}
