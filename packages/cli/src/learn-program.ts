import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** `emis learn`: the course for trainers. */
export function addLearnCommand({
  command,
  examples,
  help,
  does,
}: {
  command(name: 'learn'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}): void {
  command('learn')
    .argument('[lesson]', help('learn-lesson'), value.wholeNumber(1, 10, 'lesson'))
    .option('--check', help('learn-check'))
    .option('--folder <folder>', help('learn-folder'), './emis-course')
    .option('--credentials <file>', help('credentials-in'))
    .addHelpText('before', examples('learn', 'learn 1 --lang es', 'learn 1 --check'))
    .action(async (...received: unknown[]) => {
      const number = received[0] as number | undefined;
      const act = does<import('./commands/learn.ts').LearnOptions>(async () => {
        const { learn } = await import('./commands/learn.ts');
        return (options, context) => learn(number, options, context);
      });
      await act(...received);
    });
}
