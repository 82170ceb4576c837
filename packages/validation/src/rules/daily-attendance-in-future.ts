import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Attendance is not taken ahead of the day. */
export const dailyAttendanceInFuture = standardRule({
  code: 'daily-attendance.in-future',
  severity: 'error',
  on: 'daily-attendance',
  reads: ['date'],
  check({ record }, report, { asOf }) {
    if (record.date > asOf) report({ at: 'date', params: { asOf }, personal: { date: record.date } });
  },
});

export const dailyAttendanceInFutureNotes = (): RecordRuleNotes => ({
  text: 'Attendance is not taken ahead of the day.',
  why: 'A day that has not come yet was filled in beforehand, or its date is wrong.',
  examples: {
    good: [{ record: { id: 'd1', date: '2026-05-15' } }],
    bad: [{ record: { id: 'd1', date: '2026-05-18' } }],
  },
});
