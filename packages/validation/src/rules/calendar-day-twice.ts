import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One calendar says one thing of a day. */
export const calendarDayTwice = standardDatasetRule({
  code: 'calendar-day.twice',
  severity: 'warning',
  on: 'calendar-day',
  reads: ['date', 'kind', 'sessionId', 'territoryId', 'schoolId', 'shiftId'],
  returnsTo: ['date'],
  start(_context, earlier) {
    const days = new Conflicts(earlier, {
      facts: { mark: 'whole', kind: 'text' },
      finding: ({ other, own, earlier: first }, shared) => ({
        at: 'date',
        params: { ...shared, kind: own.kind ?? '', otherKind: first.kind ?? '', other },
      }),
    });
    return {
      add(record, _report, mark) {
        const whose = [record.sessionId, record.territoryId, record.schoolId, record.shiftId].map((id) => id ?? '');
        days.add(`${record.date} ${whose.join(' ')}`, { mark, kind: record.kind }, () => ({ date: record.date }));
      },
      finish: () => days.finish(),
    };
  },
});

export const calendarDayTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A calendar, for the same territory, school and shift, speaks of a day once.',
  why: 'A day that is both a school day and a strike is counted at will; entered twice it is counted twice.',
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
