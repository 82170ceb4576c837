import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The statuses of the standard's list in which the student holds the place. */
const HOLDING: ReadonlySet<string> = new Set(['admitted', 'accepted']);

/** A student holds one place for a school year. */
export const placeRequestAdmittedTwice = standardDatasetRule({
  code: 'place-request.admitted-twice',
  severity: 'warning',
  on: 'place-request',
  reads: ['studentId', 'schoolYear', 'status', 'admittedSchoolId'],
  returnsTo: ['status'],
  start(_context, earlier) {
    const admissions = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'status', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        if (!HOLDING.has(record.status)) return;
        const year = String(record.schoolYear);
        admissions.add(`${record.studentId} ${year}`, { mark }, () => ({ year }));
      },
      finish: () => admissions.finish(),
    };
  },
});

export const placeRequestAdmittedTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A student holds at most one admission for a school year.',
  why: 'The second place stays empty while other families wait for it.',
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
