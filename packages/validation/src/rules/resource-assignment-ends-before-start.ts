import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A class has a resource for at least one day. */
export const resourceAssignmentEndsBeforeStart = standardRule({
  code: 'resource-assignment.ends-before-start',
  severity: 'error',
  on: 'resource-assignment',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const resourceAssignmentEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A resource is given to a class until the day it was given, or later.',
  why: 'A reversed assignment gives the class nothing, though it takes up a licence.',
  examples: {
    good: [
      { record: { id: 'g1', startDate: '2026-03-09', endDate: '2026-12-11' } },
      { record: { id: 'g2', startDate: '2026-03-09' } },
    ],
    bad: [{ record: { id: 'g1', startDate: '2026-03-09', endDate: '2026-03-01' } }],
  },
});
