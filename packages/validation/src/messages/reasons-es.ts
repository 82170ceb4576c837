import type { RuleReason } from '../rule.ts';
import { CORE_REASONS_IN_SPANISH } from './reasons-core-es.ts';
import { DIGITAL_CONTENT_REASONS_IN_SPANISH } from './reasons-digital-content-es.ts';
import { INFRASTRUCTURE_REASONS_IN_SPANISH } from './reasons-infrastructure-es.ts';
import { SCHOOLS_REASONS_IN_SPANISH } from './reasons-schools-es.ts';
import { STAFF_AND_FINANCE_REASONS_IN_SPANISH } from './reasons-staff-and-finance-es.ts';
import { STRATEGY_REASONS_IN_SPANISH } from './reasons-strategy-es.ts';
import { STUDENTS_REASONS_IN_SPANISH } from './reasons-students-es.ts';

/** What must hold and why, of every rule of the standard, in Spanish. */
export const REASONS_IN_SPANISH: Readonly<Record<string, RuleReason>> = {
  ...CORE_REASONS_IN_SPANISH,
  ...DIGITAL_CONTENT_REASONS_IN_SPANISH,
  ...INFRASTRUCTURE_REASONS_IN_SPANISH,
  ...SCHOOLS_REASONS_IN_SPANISH,
  ...STAFF_AND_FINANCE_REASONS_IN_SPANISH,
  ...STRATEGY_REASONS_IN_SPANISH,
  ...STUDENTS_REASONS_IN_SPANISH,
};
