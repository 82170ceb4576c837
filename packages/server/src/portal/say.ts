import type { Language } from '@emis-sdk/model';

/** Words of one page of the portal, in every language. `{$name}` stands for a fact. */
export type PortalWords = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Says the words of a page in one language. A fact that is not given shows as `…`. */
export type Say<Words extends PortalWords> = (
  word: keyof Words & string,
  facts?: Readonly<Record<string, string | number>>,
) => string;

/** @example sayIn(FRAME_WORDS, 'es')('total') // 'Total' */
export function sayIn<const Words extends PortalWords>(words: Words, language: Language): Say<Words> {
  return (word, facts = {}) =>
    (words[word]?.[language] ?? word).replaceAll(/\{\$(\w+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}
