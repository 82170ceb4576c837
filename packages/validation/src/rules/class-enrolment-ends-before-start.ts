import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A student leaves a class on or after the day of joining it. The two days are equal when the student never came. */
export const classEnrolmentEndsBeforeStart = standardRule({
  code: 'class-enrolment.ends-before-start',
  severity: 'error',
  on: 'class-enrolment',
  reads: ['startDate', 'endDate'],
  silentWithout: ['startDate', 'endDate'],
  check({ record }, report) {
    if (record.startDate && record.endDate && record.endDate < record.startDate) {
      report({ at: 'endDate', params: { from: record.startDate, to: record.endDate } });
    }
  },
});

export const classEnrolmentEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A student leaves a class on or after the day of joining it.',
  why: 'A reversed period puts the student in the class on no day.',
  examples: {
    good: [
      { record: { id: 'm1', startDate: '2026-03-01', endDate: '2026-12-01' } },
      { record: { id: 'm2', startDate: '2026-03-01', endDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'm1', startDate: '2026-03-01', endDate: '2026-02-28' } }],
  },
});
