import { isPlainDate, type Language, type PlainDate, pickLanguage } from '@emis-sdk/model';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type CommandContext, createContext } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { tellError } from './tell-error.ts';
import { createTerminal } from './terminal.ts';

interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly lang?: Language;
}

/** Runs the command line and says with which code the process ends. Commands are loaded when they are asked for. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  let context = contextOf({ color: true }, interrupt.signal);
  let exit: ExitCode = EXIT.ok;
  const doing =
    <Options>(act: (options: Options, context: CommandContext, argument: string) => Promise<ExitCode>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      context = contextOf(command.optsWithGlobals<GlobalOptions>(), interrupt.signal);
      exit = await act(command.optsWithGlobals<Options & GlobalOptions>(), context, String(received[0]));
    };
  try {
    await program(doing).parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (interrupt.signal.aborted) return EXIT.interrupted;
    tellError(error, context);
    return exitCodeOf(error);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

type Doing = <Options>(
  act: (options: Options, context: CommandContext, argument: string) => Promise<ExitCode>,
) => (...received: unknown[]) => Promise<void>;

function program(doing: Doing): Command {
  const emis = new Command('emis')
    .description('School records to the national EMIS: check, send, follow.')
    .option('--json', 'print one JSON object as the last line of stdout; talk goes to stderr')
    .option('--quiet', 'say nothing but data and errors')
    .option('--no-color', 'no colours (NO_COLOR is honoured too)')
    .option('--lang <language>', 'en, es or pt; by default from LC_ALL or LANG', asLanguage)
    .exitOverride()
    .showSuggestionAfterError()
    .enablePositionalOptions(false);

  const checking = (command: Command) =>
    command
      .option('--profile <id>', 'the ministry’s profile: international, chile', 'international')
      .option('--plugin <file>', 'load a plugin; may be given several times', collect, [])
      .option('--as-of <date>', 'judge the data as of this day (YYYY-MM-DD) instead of today', asDate)
      .option('--strict', 'count every tolerance of the reader as an error')
      .option('--reveal', 'show personal values instead of masking them');
  const serving = (command: Command, port: string) =>
    command
      .option('--data-dir <folder>', 'keep the embedded database and the credentials here')
      .option('--database-url <url>', 'use this PostgreSQL (15 or newer) instead of the embedded database')
      .option('--credentials <file>', 'where to write the credentials')
      .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', asWhole, Number(port));

  serving(checking(emis.command('start')), '0')
    .description('The main job: start the EMIS, check a bundle, send it twice, read it back')
    .option('--from <path>', 'a folder or .zip; by default the sample bundle')
    .option('--batch-size <records>', 'records in a request, 1 to 1000', asWhole, 500)
    .option('--once', 'end when the work is done')
    .addHelpText(
      'after',
      '\nExamples:\n  $ emis start\n  $ emis start --from ./export.zip --profile chile --once --json\n',
    )
    .action(doing(async (options, context) => (await import('./commands/start.ts')).start(options as never, context)));

  checking(emis.command('validate'))
    .description('Check a bundle without sending anything')
    .argument('<path>', 'a folder or .zip')
    .addHelpText(
      'after',
      '\nExamples:\n  $ emis validate ./export\n  $ emis validate ./export.zip --profile chile --lang es\n',
    )
    .action(
      doing(async (options, context, path) =>
        (await import('./commands/validate.ts')).validate(path, options as never, context),
      ),
    );

  serving(emis.command('serve'), '4400')
    .description('Run the reference EMIS until it is stopped')
    .option('--profile <id>', 'the ministry’s profile: international, chile', 'international')
    .option('--plugin <file>', 'load a plugin; may be given several times', collect, [])
    .addHelpText('after', '\nExample:\n  $ emis serve --data-dir ./emis-data\n')
    .action(doing(async (options, context) => (await import('./commands/serve.ts')).serve(options as never, context)));

  checking(emis.command('submit'))
    .description('Check a bundle and send what is valid to an EMIS that runs')
    .requiredOption('--from <path>', 'a folder or .zip')
    .option('--batch-size <records>', 'records in a request, 1 to 1000', asWhole, 500)
    .option('--credentials <file>', 'the file that "emis serve" or "emis start" wrote')
    .addHelpText('after', '\nExample:\n  $ emis submit --from ./export.zip\n')
    .action(
      doing(async (options, context) => (await import('./commands/submit.ts')).submit(options as never, context)),
    );

  emis
    .command('changes')
    .description('Read the change feed, one JSON line a change')
    .option('--credentials <file>', 'the file that "emis serve" or "emis start" wrote')
    .option('--cursor <cursor>', 'go on from here')
    .action(
      doing(async (options, context) => (await import('./commands/changes.ts')).changes(options as never, context)),
    );

  emis
    .command('generate')
    .description('Write a synthetic OneRoster bundle')
    .requiredOption('--out <folder>', 'where to write it')
    .option('--seed <number>', 'the same seed gives the same bytes', asWhole, 1)
    .option('--schools <number>', 'how many schools', asWhole, 3)
    .option('--students <number>', 'how many students', asWhole, 900)
    .option('--school-year <year>', 'the year in which the school year ends', asWhole, 2026)
    .option('--mess', 'plant faults and write truth.json, which lists them')
    .action(
      doing(async (options, context) => (await import('./commands/generate.ts')).generate(options as never, context)),
    );

  emis
    .command('explain')
    .description('Say what a finding means and how to mend it')
    .argument('<code>', 'for example enrolment.before-birth')
    .option('--profile <id>', 'the ministry’s profile', 'international')
    .action(
      doing(async (options, context, code) =>
        (await import('./commands/explain.ts')).explain(code, options as never, context),
      ),
    );
  return emis;
}

function contextOf(options: GlobalOptions, signal: AbortSignal): CommandContext {
  const terminal = createTerminal({
    language: options.lang ?? pickLanguage(process.env.LC_ALL ?? process.env.LANG),
    json: options.json === true,
    quiet: options.quiet === true,
    colour: options.color,
    stdout: process.stdout,
    stderr: process.stderr,
  });
  return createContext(terminal, options.json === true, signal);
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

function asWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

function asDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  return text;
}

function asLanguage(text: string): Language {
  if (text !== 'en' && text !== 'es' && text !== 'pt') throw new InvalidArgumentError('Choose en, es or pt.');
  return text;
}
