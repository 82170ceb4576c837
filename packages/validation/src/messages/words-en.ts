import type { Words } from '../words.ts';
import { ED_FI_IN_ENGLISH } from './ed-fi-en.ts';
import { ENTITIES_IN_ENGLISH } from './entities-en.ts';
import { FILES_IN_ENGLISH } from './files-en.ts';
import { JSON_IN_ENGLISH } from './json-en.ts';
import { POPULATION_IN_ENGLISH } from './population-en.ts';
import { REPORT_IN_ENGLISH } from './report-en.ts';
import { DIGITAL_CONTENT_RULES_IN_ENGLISH } from './rules-digital-content-en.ts';
import { RULES_IN_ENGLISH } from './rules-en.ts';
import { FINANCE_RULES_IN_ENGLISH } from './rules-finance-en.ts';
import { INFRASTRUCTURE_IN_ENGLISH } from './rules-infrastructure-en.ts';
import { LEARNING_RULES_IN_ENGLISH } from './rules-learning-en.ts';
import { SCHOOLS_IN_ENGLISH } from './rules-schools-en.ts';
import { STAFF_RULES_IN_ENGLISH } from './rules-staff-en.ts';
import { STRATEGY_RULES_IN_ENGLISH } from './rules-strategy-en.ts';
import { STUDENTS_RULES_IN_ENGLISH } from './rules-students-en.ts';
import { STRUCTURE_IN_ENGLISH } from './structure-en.ts';
import { WORKBOOKS_IN_ENGLISH } from './workbooks-en.ts';

/** All that the standard says in English. */
export const ENGLISH: Words = {
  language: 'en',
  findings: {
    ...FILES_IN_ENGLISH,
    ...JSON_IN_ENGLISH,
    ...POPULATION_IN_ENGLISH,
    ...ED_FI_IN_ENGLISH,
    ...DIGITAL_CONTENT_RULES_IN_ENGLISH,
    ...RULES_IN_ENGLISH,
    ...FINANCE_RULES_IN_ENGLISH,
    ...INFRASTRUCTURE_IN_ENGLISH,
    ...LEARNING_RULES_IN_ENGLISH,
    ...SCHOOLS_IN_ENGLISH,
    ...STAFF_RULES_IN_ENGLISH,
    ...STRATEGY_RULES_IN_ENGLISH,
    ...STUDENTS_RULES_IN_ENGLISH,
    ...STRUCTURE_IN_ENGLISH,
    ...WORKBOOKS_IN_ENGLISH,
  },
  report: REPORT_IN_ENGLISH,
  entities: ENTITIES_IN_ENGLISH,
};
