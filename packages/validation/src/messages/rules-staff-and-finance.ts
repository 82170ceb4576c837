import type { Catalogue } from '@emis-sdk/model';
import { FINANCE_RULES_IN_ENGLISH } from './rules-finance-en.ts';
import { FINANCE_RULES_IN_SPANISH } from './rules-finance-es.ts';
import { FINANCE_RULES_IN_PORTUGUESE } from './rules-finance-pt.ts';
import { STAFF_RULES_IN_ENGLISH } from './rules-staff-en.ts';
import { STAFF_RULES_IN_SPANISH } from './rules-staff-es.ts';
import { STAFF_RULES_IN_PORTUGUESE } from './rules-staff-pt.ts';

/** Words for the findings of the rules over this process. */
export const STAFF_AND_FINANCE_RULE_MESSAGES = {
  en: { ...STAFF_RULES_IN_ENGLISH, ...FINANCE_RULES_IN_ENGLISH },
  es: { ...STAFF_RULES_IN_SPANISH, ...FINANCE_RULES_IN_SPANISH },
  pt: { ...STAFF_RULES_IN_PORTUGUESE, ...FINANCE_RULES_IN_PORTUGUESE },
} as const satisfies Catalogue;
