import { type Language, pickLanguage } from '@emis-sdk/model';
import { CommanderError } from 'commander';
import { type CommandContext, createContext } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { knownWords, program } from './program.ts';
import { keepsStdout, type ReportKind } from './report-kinds.ts';
import { tellError, tellMachine } from './tell-error.ts';
import { createTerminal } from './terminal.ts';
import { usageError } from './usage-error.ts';

interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly lang?: Language;
  readonly report?: ReportKind;
  readonly to?: string;
  readonly output?: string;
}

/** Runs the command line and says with which code the process ends. Commands are loaded when they are asked for. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const language = languageOf(args);
  let context = contextOf({ color: true, json: args.includes('--json') }, language, interrupt.signal);
  let exit: ExitCode = EXIT.ok;
  const emis = program(language, async (options, argument, act) => {
    context = contextOf(options as GlobalOptions, language, interrupt.signal);
    // Each command's options are those that the program defines for it.
    exit = await act(options as never, context, argument);
  });
  try {
    await emis.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      const words = usageError(error, language, knownWords(emis, args));
      context.terminal.complain(`${context.say('error.prefix')}: ${words}`);
      tellMachine(context, 'usage', words);
      return EXIT.usage;
    }
    if (interrupt.signal.aborted) return EXIT.interrupted;
    tellError(error, context);
    return exitCodeOf(error);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

/** The language is needed before the arguments are understood: for what is said when they are not. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return pickLanguage(asked ?? process.env.LC_ALL ?? process.env.LANG);
}

function contextOf(options: GlobalOptions, language: Language, signal: AbortSignal): CommandContext {
  const terminal = createTerminal({
    language,
    json: keepsStdout(options),
    quiet: options.quiet === true,
    colour: options.color,
    stdout: process.stdout,
    stderr: process.stderr,
  });
  return createContext(terminal, options.json === true, signal);
}
