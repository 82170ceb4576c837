import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/**
 * A day of a calendar lies in the session whose calendar it is. A warning only: ministries print holidays, and the days on which only
 * teachers come, around the year of the students too.
 */
export const calendarDayOutsideSession = standardRule({
  code: 'calendar-day.outside-session',
  severity: 'warning',
  on: 'calendar-day',
  reads: ['date', 'sessionId'],
  needs: { session: { by: 'sessionId', entity: 'academic-session', reads: ['startDate', 'endDate'] } },
  check({ record, related }, report) {
    const { session } = related;
    if (!session || session.endDate < session.startDate) return;
    if (record.date < session.startDate || record.date > session.endDate) {
      report({ at: 'date', params: { date: record.date, from: session.startDate, to: session.endDate } });
    }
  },
});

export const calendarDayOutsideSessionNotes = (): RecordRuleNotes => ({
  text: 'A calendar day lies inside the session to whose calendar it belongs.',
  why: 'School days are counted from the calendar of the year; last year’s must not be among them.',
  examples: {
    good: [
      {
        record: { id: 'd3', date: '2026-12-18', sessionId: 'y' },
        related: { session: { id: 'y', startDate: '2026-03-04', endDate: '2026-12-18' } },
      },

      {
        record: { id: 'd1', date: '2026-03-04', sessionId: 'y' },
        related: { session: { id: 'y', startDate: '2026-03-04', endDate: '2026-12-18' } },
      },
      { record: { id: 'd2', date: '2026-01-01' } },
    ],
    bad: [
      {
        record: { id: 'd1', date: '2025-03-04', sessionId: 'y' },
        related: { session: { id: 'y', startDate: '2026-03-04', endDate: '2026-12-18' } },
      },
      {
        record: { id: 'd2', date: '2026-12-25', sessionId: 'y' },
        related: { session: { id: 'y', startDate: '2026-03-04', endDate: '2026-12-18' } },
      },
    ],
  },
});
