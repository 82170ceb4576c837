import type { Words } from '../words.ts';
import { ED_FI_IN_SPANISH } from './ed-fi-es.ts';
import { ENTITIES_IN_SPANISH } from './entities-es.ts';
import { FILES_IN_SPANISH } from './files-es.ts';
import { JSON_IN_SPANISH } from './json-es.ts';
import { POPULATION_IN_SPANISH } from './population-es.ts';
import { REPORT_IN_SPANISH } from './report-es.ts';
import { DIGITAL_CONTENT_RULES_IN_SPANISH } from './rules-digital-content-es.ts';
import { RULES_IN_SPANISH } from './rules-es.ts';
import { FINANCE_RULES_IN_SPANISH } from './rules-finance-es.ts';
import { INFRASTRUCTURE_IN_SPANISH } from './rules-infrastructure-es.ts';
import { LEARNING_RULES_IN_SPANISH } from './rules-learning-es.ts';
import { SCHOOLS_IN_SPANISH } from './rules-schools-es.ts';
import { STAFF_RULES_IN_SPANISH } from './rules-staff-es.ts';
import { STRATEGY_RULES_IN_SPANISH } from './rules-strategy-es.ts';
import { STUDENTS_RULES_IN_SPANISH } from './rules-students-es.ts';
import { STRUCTURE_IN_SPANISH } from './structure-es.ts';
import { WORKBOOKS_IN_SPANISH } from './workbooks-es.ts';

/** All that the standard says in Spanish. */
export const SPANISH: Words = {
  language: 'es',
  findings: {
    ...FILES_IN_SPANISH,
    ...JSON_IN_SPANISH,
    ...POPULATION_IN_SPANISH,
    ...ED_FI_IN_SPANISH,
    ...DIGITAL_CONTENT_RULES_IN_SPANISH,
    ...RULES_IN_SPANISH,
    ...FINANCE_RULES_IN_SPANISH,
    ...INFRASTRUCTURE_IN_SPANISH,
    ...LEARNING_RULES_IN_SPANISH,
    ...SCHOOLS_IN_SPANISH,
    ...STAFF_RULES_IN_SPANISH,
    ...STRATEGY_RULES_IN_SPANISH,
    ...STUDENTS_RULES_IN_SPANISH,
    ...STRUCTURE_IN_SPANISH,
    ...WORKBOOKS_IN_SPANISH,
  },
  report: REPORT_IN_SPANISH,
  entities: ENTITIES_IN_SPANISH,
};
