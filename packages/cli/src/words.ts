import type { Language } from '@emis-sdk/model';
import { MessageFormat } from 'messageformat';
import { WORDS } from './messages/words.ts';

export type WordKey = keyof typeof WORDS;
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The command line's own words in one language. A message is compiled when it is first said. */
export function createWords(language: Language): Say {
  const compiled = new Map<WordKey, MessageFormat>();
  return (key, values = {}) => {
    let message = compiled.get(key);
    if (!message) {
      message = new MessageFormat(language, WORDS[key][language], { bidiIsolation: 'none' });
      compiled.set(key, message);
    }
    return message.format(values);
  };
}
