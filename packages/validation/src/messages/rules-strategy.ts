import type { Catalogue } from '@emis-sdk/model';
import { STRATEGY_RULES_IN_ENGLISH } from './rules-strategy-en.ts';
import { STRATEGY_RULES_IN_SPANISH } from './rules-strategy-es.ts';
import { STRATEGY_RULES_IN_PORTUGUESE } from './rules-strategy-pt.ts';

/** Words for the findings of the rules over this process. */
export const STRATEGY_RULE_MESSAGES = {
  en: STRATEGY_RULES_IN_ENGLISH,
  es: STRATEGY_RULES_IN_SPANISH,
  pt: STRATEGY_RULES_IN_PORTUGUESE,
} as const satisfies Catalogue;
