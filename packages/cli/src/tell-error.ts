import { isEmisError } from '@emis-sdk/model';
import { PLUGIN_ERROR_MESSAGES } from '@emis-sdk/plugin-host';
import { MessageFormat } from 'messageformat';
import type { CommandContext } from './context.ts';
import { ERROR_TEXTS } from './messages/errors.ts';

const TEXTS = new Map(Object.entries({ ...ERROR_TEXTS, ...PLUGIN_ERROR_MESSAGES }));

/** Says on stderr, in one line where it can, what failed, where, and what to do. Data never stands in it. */
export function tellError(error: unknown, { say, language, terminal }: CommandContext): void {
  terminal.progress('');
  if (!isEmisError(error)) {
    terminal.complain(`${say('error.prefix')}: ${say('error.internal')}`);
    terminal.complain(traceOf(error));
    return;
  }
  const text = TEXTS.get(error.code)?.[language];
  const { params } = error;
  const values = {
    ...params,
    where: params.origin ?? params.path ?? '',
    found: params.found ?? '',
    process: String(params.pid ?? ''),
  };
  const words = text ? new MessageFormat(language, text, { bidiIsolation: 'none' }).format(values) : error.message;
  terminal.complain(`${say('error.prefix')}: ${words} (${say('error.code', { code: error.code })})`);
}

/** The kind of a fault and where it befell. Not its message, which may quote a value of somebody's record. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
