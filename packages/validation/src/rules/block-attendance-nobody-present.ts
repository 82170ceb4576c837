import { ENOUGH_RECORDS as ENOUGH, MonthsOfAttendance } from '../months-of-attendance.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** In a month of lessons of a class somebody was there. */
export const blockAttendanceNobodyPresent = standardDatasetRule({
  code: 'block-attendance.nobody-present',
  severity: 'info',
  on: 'block-attendance',
  reads: ['classId', 'date', 'status'],
  start() {
    const months = new MonthsOfAttendance();
    return {
      add: (record, report) => months.add(record.classId, record, report),
      finish() {
        for (const { place, month, records, bearer } of months.withoutAnyone()) {
          bearer.report({ at: 'status', params: { class: place, month, records } });
        }
      },
    };
  },
});

export const blockAttendanceNobodyPresentNotes = (): DatasetRuleNotes => ({
  text: `Of at least ${ENOUGH} records of attendance of a class in one month, one says that a student was there.`,
  why: 'Either no lessons were held, and no attendance should be taken, or the codes for present and absent were swapped.',
  examples: {
    good: [
      absences(ENOUGH - 1),
      [...absences(ENOUGH), { id: 'last', classId: 'c', date: '2026-05-29', status: 'present' }],
    ],
    bad: [absences(ENOUGH)],
  },
});

function absences(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `b${index}`,
    classId: 'c',
    date: '2026-05-06',
    status: 'absent-justified',
  }));
}
