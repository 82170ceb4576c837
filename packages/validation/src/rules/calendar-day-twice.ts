import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** One calendar says one thing of a day. */
export const calendarDayTwice = defineDatasetRule({
  code: 'calendar-day.twice',
  severity: 'warning',
  on: 'calendar-day',
  reads: ['date', 'kind', 'sessionId', 'territoryId', 'schoolId', 'shiftId'],
  text: 'A calendar, for the same territory, school and shift, speaks of a day once.',
  why: 'A day that is both a school day and a strike is counted at will; entered twice it is counted twice.',
  start() {
    const days = new Grouped({ id: 'text', kind: 'text' });
    return {
      add(record, report) {
        const whose = [record.sessionId, record.territoryId, record.schoolId, record.shiftId].map((id) => id ?? '');
        const key = `${record.date} ${whose.join(' ')}`;
        const other = days.of(key).find((one) => one.id !== record.id);
        if (other) {
          const params = { date: record.date, kind: record.kind, otherKind: other.kind ?? '', other: other.id ?? '' };
          report({ at: 'date', params });
        }
        days.add(key, { id: record.id, kind: record.kind });
      },
    };
  },
  examples: {
    good: [
      [
        // Two calendars of one country.
        { id: 'd1', date: '2026-05-21', kind: 'school-day', sessionId: 'coast' },
        { id: 'd2', date: '2026-05-21', kind: 'school-holiday', sessionId: 'highlands' },
        // What holds for one school stands above what holds for all.
        { id: 'd3', date: '2026-05-21', kind: 'emergency', sessionId: 'coast', schoolId: 's' },
        { id: 'd4', date: '2026-05-22', kind: 'school-day', sessionId: 'coast' },
      ],
    ],
    bad: [
      [
        { id: 'd1', date: '2026-05-21', kind: 'school-day', sessionId: 'y', schoolId: 's' },
        { id: 'd2', date: '2026-05-21', kind: 'strike', sessionId: 'y', schoolId: 's' },
      ],
    ],
  },
});
