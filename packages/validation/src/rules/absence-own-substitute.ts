import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody stands in for themselves. */
export const absenceOwnSubstitute = standardRule({
  code: 'absence.own-substitute',
  severity: 'error',
  on: 'absence',
  reads: ['personId', 'substituteId'],
  check({ record }, report) {
    if (record.substituteId === record.personId) report({ at: 'substituteId', params: { person: record.personId } });
  },
});

export const absenceOwnSubstituteNotes = (): RecordRuleNotes => ({
  text: 'Who is away does not stand in for themselves.',
  why: 'The lessons would count as given though nobody gave them, and the substitute would be paid to the wrong person.',
  examples: {
    good: [{ record: { id: 'x1', personId: 'p', substituteId: 'q' } }, { record: { id: 'x2', personId: 'p' } }],
    bad: [{ record: { id: 'x1', personId: 'p', substituteId: 'p' } }],
  },
});
