import type { Catalogue } from '@emis-sdk/model';
import { INFRASTRUCTURE_IN_ENGLISH } from './rules-infrastructure-en.ts';
import { INFRASTRUCTURE_IN_SPANISH } from './rules-infrastructure-es.ts';
import { INFRASTRUCTURE_IN_PORTUGUESE } from './rules-infrastructure-pt.ts';

/** Words for the findings of the rules over infrastructure. */
export const INFRASTRUCTURE_RULE_MESSAGES = {
  en: INFRASTRUCTURE_IN_ENGLISH,
  es: INFRASTRUCTURE_IN_SPANISH,
  pt: INFRASTRUCTURE_IN_PORTUGUESE,
} as const satisfies Catalogue;
