import { type Language, nearest } from '@emis-sdk/model/arguments';
import type { CommanderError } from 'commander';
import { MessageFormat } from 'messageformat';
import { USAGE } from './messages/usage.ts';

/**
 * Says what is wrong with the way a command was called, and what was meant or whose help says more, in one line, in the reader's language.
 */
export function usageError(
  error: CommanderError,
  language: Language,
  known: readonly string[],
  called: string,
): string {
  const say = (key: keyof typeof USAGE, values: Record<string, string> = {}) =>
    new MessageFormat(language, USAGE[key][language], { bidiIsolation: 'none' }).format(values);
  const text = error.message.replace(/^error: /, '');
  if (!isUsage(error.code)) return text;
  // The library names the option, argument or command between quotes, and gives our own reason after a full stop.
  const what = /'([^']*)'/.exec(text)?.[1] ?? '';
  const reason = text.split('. ').at(-1)?.split('\n')[0] ?? '';
  const said = say(error.code, { what, why: isUsage(reason) ? say(reason) : reason });
  const meant = ['commander.unknownOption', 'commander.unknownCommand'].includes(error.code)
    ? nearest(what, known)
    : undefined;
  return `${said} ${meant === undefined ? say('help', { called }) : say('nearest', { nearest: meant })}`;
}

function isUsage(text: string): text is keyof typeof USAGE {
  return Object.hasOwn(USAGE, text);
}
