import { OrderedGroups } from '../ordered-groups.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The attendance of a student in a school is said once for a day, or for parts that make up one day. */
export const dailyAttendanceTwice = standardDatasetRule({
  code: 'daily-attendance.twice',
  severity: 'error',
  on: 'daily-attendance',
  reads: ['studentId', 'schoolId', 'date', 'dayFraction'],
  returnsTo: ['date'],
  start(_context, earlier) {
    const days = new OrderedGroups(earlier, { mark: 'whole', part: 'number' });
    return {
      add({ studentId, schoolId, date, dayFraction }, _report, mark) {
        days.add(`${studentId} ${schoolId} ${date}`, { mark, part: dayFraction ?? 1 }, () => ({ date }));
      },
      finish() {
        for (const { records, shared } of days.several()) {
          const other = earlier.id(records[0]?.mark ?? 0);
          let said = 0;
          for (const [place, { mark = 0, part = 1 }] of records.entries()) {
            // A third of a day is often written 0.33 or 0.34.
            if (place === 0 || said + part <= 1.05) said += part;
            else earlier.report(mark, { at: 'date', params: { other }, personal: shared });
          }
        }
      },
    };
  },
});

export const dailyAttendanceTwiceNotes = (): DatasetRuleNotes => ({
  text: 'The attendance of a student in a school is said once for a day, or for parts that make up no more than the day.',
  why: 'Days of attendance are added up. A day that is there twice makes the rate higher than it was.',
  examples: {
    good: [
      [
        { id: 'd1', studentId: 's', schoolId: 'a', date: '2026-05-06' },
        { id: 'd2', studentId: 's', schoolId: 'a', date: '2026-05-07' },
        { id: 'd3', studentId: 's', schoolId: 'b', date: '2026-05-06' },
        { id: 'd4', studentId: 't', schoolId: 'a', date: '2026-05-06', dayFraction: 0.5 },
        { id: 'd5', studentId: 't', schoolId: 'a', date: '2026-05-06', dayFraction: 0.5 },
      ],
    ],
    bad: [
      [
        { id: 'd1', studentId: 's', schoolId: 'a', date: '2026-05-06' },
        { id: 'd2', studentId: 's', schoolId: 'a', date: '2026-05-06' },
      ],
      [
        { id: 'd1', studentId: 's', schoolId: 'a', date: '2026-05-06', dayFraction: 0.5 },
        { id: 'd2', studentId: 's', schoolId: 'a', date: '2026-05-06' },
      ],
    ],
  },
});
