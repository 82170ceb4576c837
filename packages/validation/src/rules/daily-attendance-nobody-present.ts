import { ENOUGH_RECORDS as ENOUGH, MonthsOfAttendance } from '../months-of-attendance.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** In a month of attendance in a school somebody was there. */
export const dailyAttendanceNobodyPresent = standardDatasetRule({
  code: 'daily-attendance.nobody-present',
  severity: 'info',
  on: 'daily-attendance',
  reads: ['schoolId', 'date', 'status'],
  start() {
    const months = new MonthsOfAttendance();
    return {
      add: (record, report) => months.add(record.schoolId, record, report),
      finish() {
        for (const { place, month, records, bearer } of months.withoutAnyone()) {
          bearer.report({ at: 'status', params: { school: place, month, records } });
        }
      },
    };
  },
});

export const dailyAttendanceNobodyPresentNotes = (): DatasetRuleNotes => ({
  text: `Of at least ${ENOUGH} records of attendance of a school in one month, one says that a student was there.`,
  why: 'Either the school was closed, and no attendance should be taken, or the codes for present and absent were swapped.',
  examples: {
    good: [
      absences(ENOUGH - 1),
      [...absences(ENOUGH), { id: 'last', schoolId: 'a', date: '2026-05-29', status: 'late' }],
    ],
    bad: [absences(ENOUGH)],
  },
});

function absences(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    schoolId: 'a',
    date: '2026-05-06',
    status: 'absent',
  }));
}
