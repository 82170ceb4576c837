import { CALENDAR_FIELDS, SchoolCalendar } from '../school-calendar.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Attendance is taken on school days. */
export const dailyAttendanceNotASchoolDay = standardDatasetRule({
  code: 'daily-attendance.not-a-school-day',
  severity: 'warning',
  on: 'daily-attendance',
  reads: ['schoolId', 'date'],
  beside: CALENDAR_FIELDS,
  start() {
    const calendar = new SchoolCalendar();
    return {
      beside: (entity, record) => calendar.add(entity, record),
      add(record, report) {
        if (calendar.isClosed(record.schoolId, record.date)) {
          report({ at: 'date', params: { school: record.schoolId, date: record.date } });
        }
      },
    };
  },
});

export const dailyAttendanceNotASchoolDayNotes = (): DatasetRuleNotes => ({
  text: 'Attendance is not taken on a day that the calendar of the school gives free.',
  why: 'Either the date is wrong, or the school made up for a lost day and its calendar does not say so.',
  examplesBeside: {
    territory: [{ id: 'country' }, { id: 'north', parentId: 'country' }],
    school: [{ id: 'a', territoryId: 'north' }, { id: 'b' }],
    'academic-session': [{ id: 'y', startDate: '2026-03-04', endDate: '2026-12-18' }],
    'calendar-day': [
      { id: 'c1', date: '2026-05-21', kind: 'public-holiday', sessionId: 'y' },
      { id: 'c2', date: '2026-05-22', kind: 'strike', sessionId: 'y', schoolId: 'b' },
      { id: 'c3', date: '2026-05-23', kind: 'weekend', sessionId: 'y' },
      { id: 'c4', date: '2026-05-23', kind: 'make-up-day', sessionId: 'y', schoolId: 'b' },
      { id: 'c5', date: '2026-06-01', kind: 'emergency', sessionId: 'y', territoryId: 'north' },
      { id: 'c6', date: '2026-06-02', kind: 'strike', sessionId: 'y', schoolId: 'a', shiftId: 'morning' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'd1', schoolId: 'a', date: '2026-05-20' },
        { id: 'd2', schoolId: 'a', date: '2026-05-22' },
        { id: 'd3', schoolId: 'b', date: '2026-05-23' },
        { id: 'd4', schoolId: 'b', date: '2026-06-01' },
        { id: 'd5', schoolId: 'a', date: '2026-06-02' },
      ],
    ],
    bad: [
      [{ id: 'd1', schoolId: 'a', date: '2026-05-21' }],
      [{ id: 'd2', schoolId: 'b', date: '2026-05-22' }],
      [{ id: 'd3', schoolId: 'a', date: '2026-05-23' }],
      [{ id: 'd4', schoolId: 'a', date: '2026-06-01' }],
    ],
  },
});
