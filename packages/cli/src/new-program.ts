import type { Command } from 'commander';
import type { PluginParts } from './plugin-program.ts';

/** `emis new`: a project for an author to begin with. */
export function addNewCommand(command: Command, { help, does, examples }: PluginParts): void {
  command
    .description(help('new'))
    .allowExcessArguments(false)
    .argument('[kind]', help('new-kind'))
    .argument('[folder]', help('new-folder'))
    .option('--id <id>', help('new-id'))
    .option('--title <text>', help('new-title'))
    .option('--country <code>', help('new-country'))
    .addHelpText('before', examples('new rule ./late-entries --id org.example.late-entries --title "Late entries"'))
    .action(async (...received: unknown[]) => {
      const [kind, folder] = received;
      const said = {
        ...(typeof kind === 'string' ? { kind } : {}),
        ...(typeof folder === 'string' ? { folder } : {}),
      };
      const act = does(async () => {
        const { newProject } = await import('./commands/new.ts');
        return (options: { id?: string; title?: string; country?: string }, context) =>
          newProject(options, context, said);
      });
      await act(...received);
    });
}
