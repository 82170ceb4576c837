import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** The statuses of the standard's list in which the student holds the place. */
const HOLDING: ReadonlySet<string> = new Set(['admitted', 'accepted']);

/** A student holds one place for a school year. */
export const placeRequestAdmittedTwice = defineDatasetRule({
  code: 'place-request.admitted-twice',
  severity: 'warning',
  on: 'place-request',
  reads: ['studentId', 'schoolYear', 'status', 'admittedSchoolId'],
  text: 'A student holds at most one admission for a school year.',
  why: 'The second place stays empty while other families wait for it.',
  start() {
    const admissions = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        if (!HOLDING.has(record.status)) return;
        const key = `${record.studentId} ${record.schoolYear}`;
        const [other] = admissions.of(key);
        if (other) report({ at: 'status', params: { other: other.id ?? '', year: String(record.schoolYear) } });
        else admissions.add(key, { id: record.id });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'r1', studentId: 's', schoolYear: 2027, status: 'declined', admittedSchoolId: 'a' },
        { id: 'r2', studentId: 's', schoolYear: 2027, status: 'admitted', admittedSchoolId: 'b' },
        { id: 'r3', studentId: 's', schoolYear: 2026, status: 'accepted', admittedSchoolId: 'b' },
        { id: 'r4', studentId: 't', schoolYear: 2027, status: 'admitted', admittedSchoolId: 'b' },
      ],
    ],
    bad: [
      [
        { id: 'r1', studentId: 's', schoolYear: 2027, status: 'accepted', admittedSchoolId: 'a' },
        { id: 'r2', studentId: 's', schoolYear: 2027, status: 'admitted', admittedSchoolId: 'b' },
      ],
    ],
  },
});
