import type { Command } from 'commander';
import type { Act } from './act.ts';
import type { HELP } from './messages/help.ts';

/** `emis standard`: what the standard is, as data. */
export function addStandardCommands(
  standard: Command,
  help: (key: keyof typeof HELP) => string,
  does: <Options>(load: () => Promise<Act<Options>>) => (...received: unknown[]) => Promise<void>,
): void {
  standard
    .command('editions')
    .description(help('standard-editions'))
    .allowExcessArguments(false)
    .action(
      // It has no argument, so that its options come first.
      does(async () => {
        const { editions } = await import('./commands/standard.ts');
        return (_options, context) => editions(context);
      }),
    );
  standard
    .command('diff')
    .description(help('standard-diff'))
    .argument('<from>', help('edition'))
    .argument('<to>', help('edition'))
    .allowExcessArguments(false)
    .action(async (...received: unknown[]) => {
      const act = does(async () => {
        const { diff } = await import('./commands/standard.ts');
        return (_options, context, from) => diff(from, String(received[1]), context);
      });
      await act(...received);
    });
}
