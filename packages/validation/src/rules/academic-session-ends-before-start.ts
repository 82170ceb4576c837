import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An academic session ends on or after the day it starts. */
export const academicSessionEndsBeforeStart = standardRule({
  code: 'academic-session.ends-before-start',
  severity: 'error',
  on: 'academic-session',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    if (record.endDate < record.startDate) {
      report({ at: 'endDate', params: { from: record.startDate, to: record.endDate } });
    }
  },
});

export const academicSessionEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'An academic session ends on or after the day it starts.',
  why: 'All enrolments and classes of the session hang on these two days.',
  examples: {
    good: [{ record: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } }],
    bad: [{ record: { id: 'y', startDate: '2026-12-15', endDate: '2026-03-01' } }],
  },
});
