import { type EmisError, isEmisError, type Language } from '@emis-sdk/model';
import { PLUGIN_ERROR_MESSAGES } from '@emis-sdk/plugin-host';
import type { CommanderError } from 'commander';
import { MessageFormat } from 'messageformat';
import type { CommandContext } from './context.ts';
import { ERROR_TEXTS } from './messages/errors.ts';
import { usageError } from './usage-error.ts';

const TEXTS = new Map(Object.entries({ ...ERROR_TEXTS, ...PLUGIN_ERROR_MESSAGES }));

/**
 * Says on stderr, in one line where it can, what failed, where, and what to do; with `--json` stdout says it too, as one object.
 * Data never stands in it.
 *
 * @returns What was said of it.
 */
export function tellError(error: unknown, context: CommandContext): string {
  const { say, language, terminal } = context;
  terminal.progress('');
  if (isEmisError(error)) {
    const words = wordsOf(error, language);
    terminal.complain(`${say('error.prefix')}: ${words} (${say('error.code', { code: error.code })})`);
    tellMachine(context, error.code, words);
    return words;
  }
  terminal.complain(`${say('error.prefix')}: ${say('error.internal')}`);
  terminal.complain(traceOf(error));
  tellMachine(context, 'internal', say('error.internal'));
  return say('error.internal');
}

/** Says what is wrong with the way a command was called. `known`: what somebody may have meant; `called`: whose help says more. */
export function tellUsage(
  error: CommanderError,
  context: CommandContext,
  known: readonly string[],
  called: string,
): void {
  const words = usageError(error, context.language, known, called);
  context.terminal.complain(`${context.say('error.prefix')}: ${words}`);
  tellMachine(context, 'usage', words);
}

/** With `--json`, the last line of stdout: what failed, for a machine. */
export function tellMachine({ json, terminal }: CommandContext, code: string, message: string): void {
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: false, error: { code, message } }));
}

function wordsOf({ code, params, message }: EmisError, language: Language): string {
  // A file that is neither folder nor zip holds no files that could be named.
  const key = code === 'bundle.not-a-bundle' && params.found === undefined ? 'bundle.not-a-folder' : code;
  const text = TEXTS.get(key)?.[language];
  if (!text) return message;
  const values = {
    ...params,
    where: params.origin ?? params.path ?? '',
    // As text, for they are names and not quantities: no separators of thousands.
    process: String(params.pid ?? ''),
    port: String(params.port ?? ''),
    status: String(params.status ?? ''),
  };
  return new MessageFormat(language, text, { bidiIsolation: 'none' }).format(values);
}

/** The kind of a fault and where it befell. Not its message, which may quote a value of somebody's record. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
