import { defineRule } from '../rule.ts';

/** A student leaves a class on or after the day of joining it. The two days are equal when the student never came. */
export const classEnrolmentEndsBeforeStart = defineRule({
  code: 'class-enrolment.ends-before-start',
  severity: 'error',
  on: 'class-enrolment',
  reads: ['startDate', 'endDate'],
  text: 'A student leaves a class on or after the day of joining it.',
  why: 'A reversed period puts the student in the class on no day.',
  check({ record }, report) {
    if (record.startDate && record.endDate && record.endDate < record.startDate) {
      report({ at: 'endDate', params: { from: record.startDate, to: record.endDate } });
    }
  },
  examples: {
    good: [
      { record: { id: 'm1', startDate: '2026-03-01', endDate: '2026-12-01' } },
      { record: { id: 'm2', startDate: '2026-03-01', endDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'm1', startDate: '2026-03-01', endDate: '2026-02-28' } }],
  },
});
