import type { Rule } from '../rule.ts';
import { enrolmentBeforeBirth } from './enrolment-before-birth.ts';

/** The rules of the standard, in the order of their codes. A profile re-grades or switches off by code. */
export const STANDARD_RULES: readonly Rule[] = [enrolmentBeforeBirth];
