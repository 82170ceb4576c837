import type { Command } from 'commander';
import type { Act } from './act.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to `emis map`. */
export interface MapParts {
  command(name: 'map'): Command;
  /** Adds profile and plugins. */
  profiled(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis map`: how a product's own tables become records. */
export function addMapCommand({ command, profiled, examples, help, does }: MapParts): void {
  const map = command('map').addHelpText(
    'before',
    examples(
      'map propose ./tables --profile cl --lang es -o mapping.json',
      'map check mapping.json ./tables --profile cl',
      'validate ./tables --mapping mapping.json --profile cl',
      'convert ./tables --mapping mapping.json --to oneroster-1.2 -o ./oneroster.zip',
    ),
  );
  profiled(map.command('propose'))
    .description(help('map-propose'))
    .argument('<path>', help('map-path'))
    .option('-o, --output <file>', help('map-output'))
    .option('--overwrite', help('workbook-overwrite'))
    .allowExcessArguments(false)
    .action(does(async () => (await import('./commands/map.ts')).propose));
  profiled(map.command('check'))
    .description(help('map-check'))
    .argument('<mapping>', help('map-file'))
    .argument('[path]', help('map-path'))
    .allowExcessArguments(false)
    .action(async (...received: unknown[]) => {
      const path = received[1] as string | undefined;
      const act = does<Parameters<typeof import('./commands/map.ts').check>[0]>(async () => {
        const { check } = await import('./commands/map.ts');
        return (options, context, file) => check(options, context, file, path);
      });
      await act(...received);
    });
}
