import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A staff assignment does not end before it starts. One that is cancelled on its first day has both dates alike. */
export const staffAssignmentEndsBeforeStart = standardRule({
  code: 'staff-assignment.ends-before-start',
  severity: 'error',
  on: 'staff-assignment',
  reads: ['startDate', 'endDate'],
  silentWithout: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const staffAssignmentEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A staff assignment ends on or after the day it starts.',
  why: 'A reversed period counts the person in no school, and leaves the school without its teacher.',
  examples: {
    good: [
      { record: { id: 'a1', startDate: '2026-03-01', endDate: '2026-12-15' } },
      { record: { id: 'a2', startDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'a1', startDate: '2026-03-01', endDate: '2026-02-01' } }],
  },
});
