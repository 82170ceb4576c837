import { wholeExamples } from './define-rule.ts';
import type { DatasetRuleNotes, Rule } from './rule.ts';
import { STANDARD_RULES } from './rules/index.ts';
import { CORE_NOTES } from './rules/notes-of-core.ts';
import { DIGITAL_CONTENT_NOTES } from './rules/notes-of-digital-content.ts';
import { INFRASTRUCTURE_NOTES } from './rules/notes-of-infrastructure.ts';
import { SCHOOLS_NOTES } from './rules/notes-of-schools.ts';
import { STAFF_AND_FINANCE_NOTES } from './rules/notes-of-staff-and-finance.ts';
import { STRATEGY_NOTES } from './rules/notes-of-strategy.ts';
import { STUDENTS_NOTES } from './rules/notes-of-students.ts';
import type { NotesByCode, RecordRuleNotes } from './standard-rule.ts';

const NOTES: NotesByCode = {
  ...CORE_NOTES,
  ...DIGITAL_CONTENT_NOTES,
  ...INFRASTRUCTURE_NOTES,
  ...SCHOOLS_NOTES,
  ...STAFF_AND_FINANCE_NOTES,
  ...STRATEGY_NOTES,
  ...STUDENTS_NOTES,
};

/**
 * The rules of the standard with what they say to people: what must hold and why, in English, and examples. For pages and help;
 * whoever only checks needs `STANDARD_RULES`.
 */
export const DESCRIBED_RULES: readonly Rule[] = STANDARD_RULES.map((rule) => {
  const notes = NOTES[rule.code]?.();
  if (!notes) throw new TypeError(`The rule ${rule.code} has no notes: add them in rules/notes-of-….ts`);
  if (rule.kind === 'dataset') return { ...rule, ...(notes as DatasetRuleNotes) };
  const { text, why, examples } = notes as RecordRuleNotes;
  return { ...rule, text, why, examples: wholeExamples(examples) };
});
