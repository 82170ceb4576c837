import type { Catalogue } from '@emis-sdk/model';
import { DIGITAL_CONTENT_RULES_IN_ENGLISH } from './rules-digital-content-en.ts';
import { DIGITAL_CONTENT_RULES_IN_SPANISH } from './rules-digital-content-es.ts';
import { DIGITAL_CONTENT_RULES_IN_PORTUGUESE } from './rules-digital-content-pt.ts';

/** Words for the findings of the rules over this process. */
export const DIGITAL_CONTENT_RULE_MESSAGES = {
  en: DIGITAL_CONTENT_RULES_IN_ENGLISH,
  es: DIGITAL_CONTENT_RULES_IN_SPANISH,
  pt: DIGITAL_CONTENT_RULES_IN_PORTUGUESE,
} as const satisfies Catalogue;
