import type { Catalogue } from '@emis-sdk/model';
import { mergeCatalogues } from '../catalogues.ts';
import { DIGITAL_CONTENT_RULE_MESSAGES } from './rules-digital-content.ts';
import { RULES_IN_ENGLISH } from './rules-en.ts';
import { RULES_IN_SPANISH } from './rules-es.ts';
import { INFRASTRUCTURE_RULE_MESSAGES } from './rules-infrastructure.ts';
import { RULES_IN_PORTUGUESE } from './rules-pt.ts';
import { SCHOOLS_RULE_MESSAGES } from './rules-schools.ts';
import { STAFF_AND_FINANCE_RULE_MESSAGES } from './rules-staff-and-finance.ts';
import { STRATEGY_RULE_MESSAGES } from './rules-strategy.ts';
import { STUDENTS_RULE_MESSAGES } from './rules-students.ts';

/** Words for the findings of the standard's rules. */
export const RULE_MESSAGES: Catalogue = mergeCatalogues(
  { en: RULES_IN_ENGLISH, es: RULES_IN_SPANISH, pt: RULES_IN_PORTUGUESE } satisfies Catalogue,
  INFRASTRUCTURE_RULE_MESSAGES,
  SCHOOLS_RULE_MESSAGES,
  STAFF_AND_FINANCE_RULE_MESSAGES,
  STUDENTS_RULE_MESSAGES,
  DIGITAL_CONTENT_RULE_MESSAGES,
  STRATEGY_RULE_MESSAGES,
);
