import { PARTLY_THERE } from '../attendance-statuses.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Minutes of lateness are given for students who came late. */
export const dailyAttendanceMinutesWithoutLate = standardRule({
  code: 'daily-attendance.minutes-without-late',
  severity: 'warning',
  on: 'daily-attendance',
  reads: ['status', 'minutesLate'],
  check({ record }, report) {
    if (record.minutesLate && !PARTLY_THERE.has(record.status) && !record.status.startsWith('ext:')) {
      report({ at: 'minutesLate', personal: { minutes: record.minutesLate, status: record.status } });
    }
  },
});

export const dailyAttendanceMinutesWithoutLateNotes = (): RecordRuleNotes => ({
  text: 'Minutes of lateness are given only with a status that says that the student was not there from the start to the end.',
  why: 'Either the status or the minutes are wrong: a student who was there in time, or not at all, is not late.',
  examples: {
    good: [
      { record: { id: 'd1', status: 'late', minutesLate: 12 } },
      { record: { id: 'd2', status: 'present', minutesLate: 0 } },
      { record: { id: 'd3', status: 'absent' } },
    ],
    bad: [{ record: { id: 'd1', status: 'present', minutesLate: 12 } }],
  },
});
