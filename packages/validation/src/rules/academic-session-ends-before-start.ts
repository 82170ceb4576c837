import { defineRule } from '../rule.ts';

/** An academic session ends on or after the day it starts. */
export const academicSessionEndsBeforeStart = defineRule({
  code: 'academic-session.ends-before-start',
  severity: 'error',
  on: 'academic-session',
  reads: ['startDate', 'endDate'],
  text: 'An academic session ends on or after the day it starts.',
  why: 'All enrolments and classes of the session hang on these two days.',
  check({ record }, report) {
    if (record.endDate < record.startDate) {
      report({ at: 'endDate', params: { from: record.startDate, to: record.endDate } });
    }
  },
  examples: {
    good: [{ record: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } }],
    bad: [{ record: { id: 'y', startDate: '2026-12-15', endDate: '2026-03-01' } }],
  },
});
