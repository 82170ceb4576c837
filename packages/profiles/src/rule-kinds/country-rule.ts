import { type Catalogue, LANGUAGES, type MessageText } from '@emis-sdk/model';
import type { Rule } from '@emis-sdk/validation';
import type { Words } from '../facts/sourced.ts';

/** A rule of a country with its words. */
export interface CountryRule {
  readonly rule: Rule;
  readonly words: Readonly<Record<keyof Words, MessageText>>;
}

/** What a profile lists of its rules: the rules, and the catalogue of their words. */
export function rulesAndMessages(list: readonly CountryRule[]): { rules: readonly Rule[]; messages: Catalogue } {
  const entries = LANGUAGES.map(
    (language) => [language, Object.fromEntries(list.map(({ rule, words }) => [rule.code, words[language]]))] as const,
  );
  return { rules: list.map(({ rule }) => rule), messages: Object.fromEntries(entries) as unknown as Catalogue };
}
