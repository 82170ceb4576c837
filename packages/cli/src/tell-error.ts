import { isEmisError } from '@emis-sdk/model';
import type { CommandContext } from './context.ts';
import { ERROR_TEXTS } from './messages/errors.ts';
import { MessageFormat } from 'messageformat';

/** Says on stderr, in one line where it can, what failed, where, and what to do. Data never stands in it. */
export function tellError(error: unknown, { say, language, terminal }: CommandContext): void {
  const write = (line: string) => process.stderr.write(`${line}\n`);
  terminal.progress('');
  if (!isEmisError(error)) {
    write(`${say('error.prefix')}: ${say('error.internal')}`);
    write(error instanceof Error ? (error.stack ?? error.message) : 'a value that is no error was thrown');
    return;
  }
  const text = ERROR_TEXTS[error.code]?.[language];
  const words = text
    ? new MessageFormat(language, text, { bidiIsolation: 'none' }).format({ ...error.params, english: error.message })
    : error.message;
  write(`${say('error.prefix')}: ${words} (${say('error.code', { code: error.code })})`);
}
