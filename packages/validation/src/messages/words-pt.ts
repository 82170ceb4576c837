import type { Words } from '../words.ts';
import { ED_FI_IN_PORTUGUESE } from './ed-fi-pt.ts';
import { ENTITIES_IN_PORTUGUESE } from './entities-pt.ts';
import { FILES_IN_PORTUGUESE } from './files-pt.ts';
import { JSON_IN_PORTUGUESE } from './json-pt.ts';
import { POPULATION_IN_PORTUGUESE } from './population-pt.ts';
import { REPORT_IN_PORTUGUESE } from './report-pt.ts';
import { DIGITAL_CONTENT_RULES_IN_PORTUGUESE } from './rules-digital-content-pt.ts';
import { FINANCE_RULES_IN_PORTUGUESE } from './rules-finance-pt.ts';
import { INFRASTRUCTURE_IN_PORTUGUESE } from './rules-infrastructure-pt.ts';
import { LEARNING_RULES_IN_PORTUGUESE } from './rules-learning-pt.ts';
import { RULES_IN_PORTUGUESE } from './rules-pt.ts';
import { SCHOOLS_IN_PORTUGUESE } from './rules-schools-pt.ts';
import { STAFF_RULES_IN_PORTUGUESE } from './rules-staff-pt.ts';
import { STRATEGY_RULES_IN_PORTUGUESE } from './rules-strategy-pt.ts';
import { STUDENTS_RULES_IN_PORTUGUESE } from './rules-students-pt.ts';
import { STRUCTURE_IN_PORTUGUESE } from './structure-pt.ts';
import { WORKBOOKS_IN_PORTUGUESE } from './workbooks-pt.ts';

/** All that the standard says in Portuguese. */
export const PORTUGUESE: Words = {
  language: 'pt',
  findings: {
    ...FILES_IN_PORTUGUESE,
    ...JSON_IN_PORTUGUESE,
    ...POPULATION_IN_PORTUGUESE,
    ...ED_FI_IN_PORTUGUESE,
    ...DIGITAL_CONTENT_RULES_IN_PORTUGUESE,
    ...FINANCE_RULES_IN_PORTUGUESE,
    ...INFRASTRUCTURE_IN_PORTUGUESE,
    ...LEARNING_RULES_IN_PORTUGUESE,
    ...RULES_IN_PORTUGUESE,
    ...SCHOOLS_IN_PORTUGUESE,
    ...STAFF_RULES_IN_PORTUGUESE,
    ...STRATEGY_RULES_IN_PORTUGUESE,
    ...STUDENTS_RULES_IN_PORTUGUESE,
    ...STRUCTURE_IN_PORTUGUESE,
    ...WORKBOOKS_IN_PORTUGUESE,
  },
  report: REPORT_IN_PORTUGUESE,
  entities: ENTITIES_IN_PORTUGUESE,
};
