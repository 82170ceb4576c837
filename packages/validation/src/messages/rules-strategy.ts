import type { Catalogue } from '@emis-sdk/model';

/** Words for the findings of the rules over this process. */
export const STRATEGY_RULE_MESSAGES = {
  en: {},
  es: {},
  pt: {},
} as const satisfies Catalogue;
