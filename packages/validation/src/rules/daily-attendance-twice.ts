import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** The attendance of a student in a school is said once for a day, or for parts that make up one day. */
export const dailyAttendanceTwice = defineDatasetRule({
  code: 'daily-attendance.twice',
  severity: 'error',
  on: 'daily-attendance',
  reads: ['studentId', 'schoolId', 'date', 'dayFraction'],
  text: 'The attendance of a student in a school is said once for a day, or for parts that make up no more than the day.',
  why: 'Days of attendance are added up. A day that is there twice makes the rate higher than it was.',
  start() {
    const days = new Grouped({ id: 'text', part: 'number' });
    return {
      add(record, report) {
        const key = `${record.studentId} ${record.schoolId} ${record.date}`;
        const part = record.dayFraction ?? 1;
        const earlier = days.of(key);
        const sum = earlier.reduce((total, day) => total + (day.part ?? 1), part);
        // A third of a day is often written 0.33 or 0.34.
        const [first] = earlier;
        if (first && sum > 1.05) {
          report({ at: 'date', params: { other: first.id ?? '' }, personal: { date: record.date } });
        } else days.add(key, { id: record.id, part });
      },
    };
  },
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
