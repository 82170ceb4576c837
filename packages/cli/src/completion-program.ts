import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';
import { SHELLS, type Shell } from './shells.ts';

/** `emis completion`: a script by which a shell completes commands and options. */
export function addCompletionCommand({
  emis,
  command,
  examples,
  help,
  does,
}: {
  /** The whole program, as it stands when the command runs. */
  readonly emis: Command;
  command(name: 'completion'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}): void {
  command('completion')
    .argument('<shell>', help('shell'), value.oneOf(SHELLS, 'shell'))
    .addHelpText(
      'before',
      examples(
        'completion bash >> ~/.bashrc',
        'completion zsh > ~/.zfunc/_emis',
        'completion fish > ~/.config/fish/completions/emis.fish',
      ),
    )
    .action(
      does(async () => {
        const { completion } = await import('./commands/completion.ts');
        return (_options, context, shell) => completion(shell as Shell, emis, context);
      }),
    );
}
