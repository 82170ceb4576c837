import type { Catalogue } from '@emis-sdk/model';
import { SCHOOLS_IN_ENGLISH } from './rules-schools-en.ts';
import { SCHOOLS_IN_SPANISH } from './rules-schools-es.ts';
import { SCHOOLS_IN_PORTUGUESE } from './rules-schools-pt.ts';

/** Words for the findings of the rules over schools and territories. */
export const SCHOOLS_RULE_MESSAGES = {
  en: SCHOOLS_IN_ENGLISH,
  es: SCHOOLS_IN_SPANISH,
  pt: SCHOOLS_IN_PORTUGUESE,
} as const satisfies Catalogue;
