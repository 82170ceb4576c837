import { Grouped } from '../grouped.ts';
import { type Period, periodsFollow } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** Two places of a student in one school year say by their dates which comes after which. */
export const enrolmentTwoPlaces = defineDatasetRule({
  code: 'enrolment.two-places',
  severity: 'warning',
  on: 'enrolment',
  reads: ['studentId', 'schoolYear', 'sessionId', 'entryDate', 'exitDate'],
  text: 'When a student has two places in one school year, their dates say which follows which.',
  why:
    'Without dates nobody can tell a move from a student counted twice. ' +
    'It is no error: products may list every school that a student has to do with.',
  start() {
    const places = new Grouped({ start: 'date', end: 'date' });
    return {
      add(record, report) {
        const year = record.schoolYear ?? record.sessionId;
        if (year === undefined) return;
        const key = `${record.studentId} ${year}`;
        const place: Period = { start: record.entryDate, end: record.exitDate };
        const other = places.of(key).at(-1);
        // Both entries known: whether the places overlap is certain, and `enrolment.double` says so.
        if (other && !(place.start && other.start) && !periodsFollow(place, other)) report({ at: 'entryDate' });
        if (!other || !place.start) places.add(key, place);
      },
    };
  },
  examples: {
    good: [
      // Both entries are known, so this is for `enrolment.double` to say.
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, exitDate: '2026-06-30' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-07-15' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 't', schoolId: 'a', schoolYear: 2026 },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a' },
        { id: 'e2', studentId: 's', schoolId: 'b' },
      ],
    ],
    bad: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
    ],
  },
});
