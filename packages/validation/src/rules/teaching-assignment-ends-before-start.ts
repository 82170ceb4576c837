import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A teaching assignment does not end before it starts. */
export const teachingAssignmentEndsBeforeStart = standardRule({
  code: 'teaching-assignment.ends-before-start',
  severity: 'error',
  on: 'teaching-assignment',
  reads: ['startDate', 'endDate'],
  silentWithout: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const teachingAssignmentEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A teaching assignment ends on or after the day it starts.',
  why: 'A reversed period leaves the class without its teacher on every day.',
  examples: {
    good: [
      { record: { id: 't1', startDate: '2026-03-01', endDate: '2026-12-15' } },
      { record: { id: 't2', endDate: '2026-12-15' } },
    ],
    bad: [{ record: { id: 't1', startDate: '2026-03-01', endDate: '2026-02-01' } }],
  },
});
