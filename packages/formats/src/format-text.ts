import type { Language } from '@emis-sdk/model';

/** What a format says of itself to people: a name that is the same everywhere, or words in each language. */
export type FormatText = string | Readonly<Record<Language, string>>;

/** The words in one language. */
export function textIn(text: FormatText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
