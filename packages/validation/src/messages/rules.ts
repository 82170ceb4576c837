import type { Catalogue } from '@emis-sdk/model';
import { RULES_IN_ENGLISH } from './rules-en.ts';
import { RULES_IN_SPANISH } from './rules-es.ts';
import { RULES_IN_PORTUGUESE } from './rules-pt.ts';

/** Words for the findings of the standard's rules. */
export const RULE_MESSAGES = {
  en: RULES_IN_ENGLISH,
  es: RULES_IN_SPANISH,
  pt: RULES_IN_PORTUGUESE,
} as const satisfies Catalogue;
