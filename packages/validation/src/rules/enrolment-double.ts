import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/**
 * A student has one place at a time in a school year. Reported only where both entry dates are given, so that the overlap is certain;
 * where they are not, `enrolment.two-places` asks.
 */
export const enrolmentDouble = defineDatasetRule({
  code: 'enrolment.double',
  severity: 'error',
  on: 'enrolment',
  reads: ['studentId', 'schoolYear', 'sessionId', 'entryDate', 'exitDate'],
  text: 'A student does not have two places at the same time in one school year.',
  why: 'A student with two open places is counted, and paid for, twice.',
  start() {
    const places = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const year = record.schoolYear ?? record.sessionId;
        if (year === undefined || !record.entryDate) return;
        const key = `${record.studentId} ${year}`;
        const place = { id: record.id, start: record.entryDate, end: record.exitDate };
        const other = places.of(key).find((candidate) => periodsOverlap(candidate, place));
        places.add(key, place);
        if (other)
          report({ at: 'entryDate', params: { other: other.id ?? '' }, personal: { entry: record.entryDate } });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01', exitDate: '2026-06-30' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2025, entryDate: '2025-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
    ],
    bad: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
    ],
  },
});
