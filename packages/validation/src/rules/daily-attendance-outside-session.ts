import type { PlainDate } from '@emis-sdk/model';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Attendance is taken inside a school year. */
export const dailyAttendanceOutsideSession = standardDatasetRule({
  code: 'daily-attendance.outside-session',
  severity: 'warning',
  on: 'daily-attendance',
  reads: ['date'],
  beside: { 'academic-session': ['type', 'startDate', 'endDate'] },
  start() {
    const years: { readonly start: PlainDate; readonly end: PlainDate }[] = [];
    return {
      beside(_entity, { type, startDate, endDate }) {
        if (type === 'schoolYear') years.push({ start: startDate as PlainDate, end: endDate as PlainDate });
      },
      add({ date }, report) {
        if (years.length > 0 && !years.some(({ start, end }) => start <= date && date <= end)) {
          report({ at: 'date', personal: { date } });
        }
      },
    };
  },
});

export const dailyAttendanceOutsideSessionNotes = (): DatasetRuleNotes => ({
  text: 'Attendance lies inside one of the school years of the dataset, where it has any.',
  why: 'Such a day is counted in no year. Often day and month were swapped, or the year is that of the last export.',
  examplesBeside: {
    'academic-session': [
      { id: 'y1', type: 'schoolYear', startDate: '2026-03-04', endDate: '2026-12-18' },
      { id: 'y2', type: 'schoolYear', startDate: '2025-08-25', endDate: '2026-06-30' },
      { id: 't', type: 'term', startDate: '2024-03-04', endDate: '2024-06-18' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'd1', date: '2026-12-18' },
        { id: 'd2', date: '2025-09-01' },
      ],
    ],
    bad: [[{ id: 'd1', date: '2024-05-02' }], [{ id: 'd2', date: '2026-12-28' }]],
  },
});
