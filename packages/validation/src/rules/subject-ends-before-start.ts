import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A subject leaves the curriculum on or after the day on which it came into it. */
export const subjectEndsBeforeStart = standardRule({
  code: 'subject.ends-before-start',
  severity: 'error',
  on: 'subject',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    if (record.startDate && record.endDate && record.endDate < record.startDate) {
      report({ at: 'endDate', params: { from: record.startDate, to: record.endDate } });
    }
  },
});

export const subjectEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A subject leaves the curriculum on or after the day on which it came into it.',
  why: 'With a reversed period the subject was never taught, and its marks belong to nothing.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-03-02' } },
      { record: { id: 'x2', startDate: '2026-03-02' } },
    ],
    bad: [{ record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-02-20' } }],
  },
});
