import type { RuleReason } from '../rule.ts';
import { CORE_REASONS_IN_PORTUGUESE } from './reasons-core-pt.ts';
import { DIGITAL_CONTENT_REASONS_IN_PORTUGUESE } from './reasons-digital-content-pt.ts';
import { INFRASTRUCTURE_REASONS_IN_PORTUGUESE } from './reasons-infrastructure-pt.ts';
import { SCHOOLS_REASONS_IN_PORTUGUESE } from './reasons-schools-pt.ts';
import { STAFF_AND_FINANCE_REASONS_IN_PORTUGUESE } from './reasons-staff-and-finance-pt.ts';
import { STRATEGY_REASONS_IN_PORTUGUESE } from './reasons-strategy-pt.ts';
import { STUDENTS_REASONS_IN_PORTUGUESE } from './reasons-students-pt.ts';

/** What must hold and why, of every rule of the standard, in Portuguese. */
export const REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  ...CORE_REASONS_IN_PORTUGUESE,
  ...DIGITAL_CONTENT_REASONS_IN_PORTUGUESE,
  ...INFRASTRUCTURE_REASONS_IN_PORTUGUESE,
  ...SCHOOLS_REASONS_IN_PORTUGUESE,
  ...STAFF_AND_FINANCE_REASONS_IN_PORTUGUESE,
  ...STRATEGY_REASONS_IN_PORTUGUESE,
  ...STUDENTS_REASONS_IN_PORTUGUESE,
};
