import { defineRule } from '../rule.ts';

/** Nobody stands in for themselves. */
export const absenceOwnSubstitute = defineRule({
  code: 'absence.own-substitute',
  severity: 'error',
  on: 'absence',
  reads: ['personId', 'substituteId'],
  text: 'Who is away does not stand in for themselves.',
  why: 'The lessons would count as given though nobody gave them, and the substitute would be paid to the wrong person.',
  check({ record }, report) {
    if (record.substituteId === record.personId) report({ at: 'substituteId', params: { person: record.personId } });
  },
  examples: {
    good: [{ record: { id: 'x1', personId: 'p', substituteId: 'q' } }, { record: { id: 'x2', personId: 'p' } }],
    bad: [{ record: { id: 'x1', personId: 'p', substituteId: 'p' } }],
  },
});
