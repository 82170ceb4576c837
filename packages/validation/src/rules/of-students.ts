import type { Rule } from '../rule.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const STUDENTS_RULES: readonly Rule[] = [];
