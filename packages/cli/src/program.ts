import type { Language } from '@emis-sdk/model';
import { Command } from 'commander';
import * as value from './arguments.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { HELP } from './messages/help.ts';
import { addStandardCommands } from './standard-program.ts';

/** Does the work of a command. */
export type Act<Options> = (options: Options, context: CommandContext, argument: string) => Promise<ExitCode>;
/** Called when a command was understood. */
export type OnCommand = (options: object, argument: string, act: Act<never>) => Promise<void>;

/** The commands with their options. What a command does is loaded when it is asked for. */
export function program(language: Language, onCommand: OnCommand): Command {
  const help = (key: keyof typeof HELP) => HELP[key][language];
  const does =
    <Options>(load: () => Promise<Act<Options>>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      await onCommand(command.optsWithGlobals(), String(received[0]), (await load()) as Act<never>);
    };
  const headings = {
    'Usage:': help('usage'),
    'Arguments:': help('arguments'),
    'Options:': help('options'),
    'Commands:': help('commands'),
  };
  const emis = new Command('emis')
    .description(help('program'))
    .option('--json', help('json'))
    .option('--quiet', help('quiet'))
    .option('--no-color', help('no-color'))
    .option('--lang <language>', help('lang'), value.language);
  const command = (name: 'start' | 'validate' | 'serve' | 'submit' | 'changes' | 'generate' | 'explain' | 'standard') =>
    emis.command(name).description(help(name)).allowExcessArguments(false);
  const examples = (...lines: string[]) =>
    `\n${help('examples')}\n${lines.map((line) => `  $ emis ${line}`).join('\n')}\n`;

  const profiled = (one: Command) =>
    one
      .option('--profile <id>', help('profile'), 'international')
      .option('--plugin <file>', help('plugin'), value.several, []);
  const checking = (one: Command) =>
    profiled(one)
      .option('--as-of <date>', help('as-of'), value.day)
      .option('--strict', help('strict'))
      .option('--reveal', help('reveal'));
  const sending = (one: Command) =>
    one.option('--batch-size <records>', help('batch-size'), value.wholeNumber(1, 1000, 'batch'), 500);
  const serving = (one: Command, port: number) =>
    one
      .option('--data-dir <folder>', help('data-dir'))
      .option('--database-url <url>', help('database-url'))
      .option('--credentials <file>', help('credentials-out'))
      .option('--port <number>', help('port'), value.wholeNumber(0, 65_535, 'port'), port);
  sending(serving(checking(command('start')), 0))
    .option('--from <path>', help('from'))
    .option('--once', help('once'))
    .addHelpText('after', examples('start', 'start --from ./export.zip --profile chile --once --json'))
    .action(does(async () => (await import('./commands/start.ts')).start));

  checking(command('validate'))
    .argument('<path>', help('from-required'))
    .addHelpText('after', examples('validate ./export', 'validate ./export.zip --profile chile --lang es'))
    .action(
      does<Parameters<typeof import('./commands/validate.ts').validate>[1]>(async () => {
        const { validate } = await import('./commands/validate.ts');
        return (options, context, path) => validate(path, options, context);
      }),
    );

  profiled(serving(command('serve'), 4400))
    .addHelpText('after', examples('serve --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/serve.ts')).serve));

  sending(checking(command('submit')))
    .requiredOption('--from <path>', help('from-required'))
    .option('--credentials <file>', help('credentials-in'))
    .addHelpText('after', examples('submit --from ./export.zip'))
    .action(does(async () => (await import('./commands/submit.ts')).submit));

  command('changes')
    .option('--credentials <file>', help('credentials-in'))
    .option('--cursor <cursor>', help('cursor'))
    .addHelpText('after', examples('changes'))
    .action(does(async () => (await import('./commands/changes.ts')).changes));

  command('generate')
    .requiredOption('--out <folder>', help('out'))
    .option('--seed <number>', help('seed'), value.wholeNumber(0, 999_999_999, 'whole-number'), 1)
    .option('--schools <number>', help('schools'), value.wholeNumber(1, 30_000, 'schools'), 3)
    .option('--students <number>', help('students'), value.wholeNumber(0, 2_000_000, 'students'), 900)
    .option('--school-year <year>', help('school-year'), value.wholeNumber(1950, 2200, 'school-year'), 2026)
    .option('--mess', help('mess'))
    .addHelpText('after', examples('generate --out ./trial --mess'))
    .action(does(async () => (await import('./commands/generate.ts')).generate));

  profiled(command('explain'))
    .argument('<code>', help('code'))
    .addHelpText('after', examples('explain enrolment.before-birth'))
    .action(
      does<{ profile: string; plugin: readonly string[] }>(async () => {
        const { explain } = await import('./commands/explain.ts');
        return (options, context, code) => explain(code, options, context);
      }),
    );

  addStandardCommands(
    command('standard').addHelpText('after', examples('standard editions', 'standard diff 2026 2027')),
    help,
    does,
  );

  for (const each of everyCommand(emis)) {
    each
      .helpCommand(false)
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', help('help'))
      .configureHelp({ styleTitle: (title) => headings[title as keyof typeof headings] ?? title })
      .configureOutput({ outputError: () => undefined });
  }
  return emis;
}

/** Every command and option: what somebody may have meant. */
export function knownWords(emis: Command): string[] {
  return everyCommand(emis).flatMap((each) => [each.name(), ...each.options.flatMap(({ long }) => long ?? [])]);
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
