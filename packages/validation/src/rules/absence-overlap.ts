import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/**
 * A person is away from one school once at a time. Absences of some hours are passed over: two of them fit in one day.
 * Two schools that each write down the same absence are both right.
 */
export const absenceOverlap = standardDatasetRule({
  code: 'absence.overlap',
  severity: 'warning',
  on: 'absence',
  reads: ['personId', 'schoolId', 'startDate', 'endDate', 'hours'],
  returnsTo: ['startDate'],
  start(_context, earlier) {
    const absences = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: ({ start, end }, own) =>
        start !== undefined &&
        (own.end === undefined || start <= own.end) &&
        (end === undefined || end >= (own.start ?? end)),
      finding: ({ other, own }) => ({
        at: 'startDate',
        params: { other },
        ...(own.start === undefined ? {} : { personal: { from: own.start } }),
      }),
    });
    return {
      add(record, _report, mark) {
        if (record.hours !== undefined) return;
        absences.add(`${record.personId} ${record.schoolId ?? ''}`, {
          mark,
          start: record.startDate,
          end: record.endDate,
        });
      },
      finish: () => absences.finish(),
    };
  },
});

export const absenceOverlapNotes = (): DatasetRuleNotes => ({
  text: 'Two absences of a person from one school do not overlap.',
  why: 'The days that both have are counted twice: as lost lessons, and as days of leave taken.',
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
