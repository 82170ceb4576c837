import type { Language } from '@emis-sdk/model/arguments';
import { CommanderError } from 'commander';
import type { Called } from './act.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { calledName, knownWords, program } from './program.ts';
import { keepsStdout, type ReportKind } from './report-kinds.ts';
import { spokenLanguage } from './spoken-language.ts';
import { createTerminal } from './terminal.ts';

interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly lang?: Language;
  readonly report?: ReportKind;
  readonly to?: string;
  readonly output?: string;
}

/**
 * Runs the command line and says with which code the process ends. What a command does, and the words for what goes wrong, are loaded when
 * they are needed: help is there at once.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const language = spokenLanguage(args);
  let options: GlobalOptions = { color: true, json: args.includes('--json') };
  const context = () => contextOf(options, language, interrupt.signal);
  let exit: ExitCode = EXIT.ok;
  let called: Called | undefined;
  const emis = program(language, async (one, act) => {
    called = one;
    options = one.options as GlobalOptions;
    // Each command's options are those that the program defines for it.
    exit = await act(options as never, await context(), String(one.received[0] ?? ''));
  });
  const suggest = async (told = '') => {
    if (options.json || options.quiet || called === undefined) return;
    const { suggestNext } = await import('./suggest-next.ts');
    suggestNext(called, exit, told, await context());
  };
  try {
    await emis.parseAsync([...args], { from: 'user' });
    await suggest();
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
    const { tellError, tellUsage } = await import('./tell-error.ts');
    if (error instanceof CommanderError) {
      tellUsage(error, await context(), knownWords(emis, args), calledName(emis, args));
      return EXIT.usage;
    }
    if (interrupt.signal.aborted) return EXIT.interrupted;
    const told = tellError(error, await context());
    exit = exitCodeOf(error);
    await suggest(told);
    return exit;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

async function contextOf(options: GlobalOptions, language: Language, signal: AbortSignal) {
  const { createContext } = await import('./context.ts');
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
