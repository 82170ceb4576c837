import type { Catalogue, Language } from '@emis-sdk/model';
import { REASONS_IN_SPANISH } from './messages/reasons-es.ts';
import { REASONS_IN_PORTUGUESE } from './messages/reasons-pt.ts';
import type { Rule, RuleReason } from './rule.ts';

const REASONS: Readonly<Record<Language, Readonly<Record<string, RuleReason>> | undefined>> = {
  en: undefined,
  es: REASONS_IN_SPANISH,
  pt: REASONS_IN_PORTUGUESE,
};

/**
 * What must hold and why, in a language. A rule of a profile or plugin may have no such words in it; then it is said in English,
 * as the answer tells.
 *
 * @param catalogues words of the profile and of plugins
 * @example ruleReason(rule, 'es').why // 'Un período al revés no cuenta a nadie en ningún día.'
 */
export function ruleReason(
  { code, text, why }: Rule,
  language: Language,
  ...catalogues: readonly Catalogue[]
): RuleReason & { readonly language: Language } {
  const standard = own(REASONS[language], code);
  if (standard) return { ...standard, language };
  for (const catalogue of catalogues) {
    const words = own(catalogue[language], code);
    if (words?.must !== undefined && words.why !== undefined) return { text: words.must, why: words.why, language };
  }
  return { text, why, language: 'en' };
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
