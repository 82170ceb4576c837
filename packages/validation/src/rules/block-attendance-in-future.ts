import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Attendance of a lesson is not taken ahead of the day. */
export const blockAttendanceInFuture = standardRule({
  code: 'block-attendance.in-future',
  severity: 'error',
  on: 'block-attendance',
  reads: ['date'],
  check({ record }, report, { asOf }) {
    if (record.date > asOf) report({ at: 'date', params: { asOf }, personal: { date: record.date } });
  },
});

export const blockAttendanceInFutureNotes = (): RecordRuleNotes => ({
  text: 'Attendance of a lesson is not taken ahead of the day.',
  why: 'A lesson that has not come yet was filled in beforehand, or its date is wrong.',
  examples: {
    good: [{ record: { id: 'b1', date: '2026-05-15' } }],
    bad: [{ record: { id: 'b1', date: '2026-05-18' } }],
  },
});
