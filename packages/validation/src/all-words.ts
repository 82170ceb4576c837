import type { Catalogue, Language } from '@emis-sdk/model';
import { ENGLISH } from './messages/words-en.ts';
import { SPANISH } from './messages/words-es.ts';
import { PORTUGUESE } from './messages/words-pt.ts';
import type { Words } from './words.ts';

/** The words of all languages: for a server, which speaks to everybody. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, es: SPANISH, pt: PORTUGUESE };

/** What is said of the findings of the standard, in all languages. */
export const STANDARD_MESSAGES: Catalogue = {
  en: ENGLISH.findings,
  es: SPANISH.findings,
  pt: PORTUGUESE.findings,
};
