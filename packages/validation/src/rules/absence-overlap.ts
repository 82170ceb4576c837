import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/**
 * A person is away from one school once at a time. Absences of some hours are passed over: two of them fit in one day.
 * Two schools that each write down the same absence are both right.
 */
export const absenceOverlap = defineDatasetRule({
  code: 'absence.overlap',
  severity: 'warning',
  on: 'absence',
  reads: ['personId', 'schoolId', 'startDate', 'endDate', 'hours'],
  text: 'Two absences of a person from one school do not overlap.',
  why: 'The days that both have are counted twice: as lost lessons, and as days of leave taken.',
  start() {
    const seen = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const { id, personId, schoolId, startDate, endDate, hours } = record;
        if (hours !== undefined) return;
        const key = `${personId} ${schoolId ?? ''}`;
        const other = seen
          .of(key)
          .find(
            ({ start, end }) =>
              start && (endDate === undefined || start <= endDate) && (end === undefined || end >= startDate),
          );
        seen.add(key, { id, start: startDate, end: endDate });
        if (other) report({ at: 'startDate', params: { other: other.id ?? '' }, personal: { from: startDate } });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'x1', personId: 'p', schoolId: 's', startDate: '2026-05-04', endDate: '2026-05-05' },
        { id: 'x2', personId: 'p', schoolId: 's', startDate: '2026-05-06' },
        { id: 'x3', personId: 'p', schoolId: 't', startDate: '2026-05-04' },
        { id: 'x4', personId: 'q', schoolId: 's', startDate: '2026-05-04' },
      ],
      [
        { id: 'x1', personId: 'p', schoolId: 's', startDate: '2026-05-04', endDate: '2026-05-04', hours: 2 },
        { id: 'x2', personId: 'p', schoolId: 's', startDate: '2026-05-04', endDate: '2026-05-04', hours: 2 },
      ],
    ],
    bad: [
      [
        { id: 'x1', personId: 'p', schoolId: 's', startDate: '2026-05-04', endDate: '2026-05-08' },
        { id: 'x2', personId: 'p', schoolId: 's', startDate: '2026-05-08', endDate: '2026-05-08' },
      ],
      [
        { id: 'x1', personId: 'p', startDate: '2026-05-04' },
        { id: 'x2', personId: 'p', startDate: '2026-03-01', endDate: '2026-05-30' },
      ],
    ],
  },
});
