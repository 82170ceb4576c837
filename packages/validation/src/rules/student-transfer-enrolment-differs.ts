import type { RecordId } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

interface Place {
  readonly studentId: RecordId;
  readonly schoolId: RecordId;
}

/** The enrolments of a transfer are those of its student, in its schools. */
export const studentTransferEnrolmentDiffers = standardRule({
  code: 'student-transfer.enrolment-differs',
  severity: 'error',
  on: 'student-transfer',
  reads: ['studentId', 'fromSchoolId', 'toSchoolId', 'fromEnrolmentId', 'toEnrolmentId'],
  needs: {
    from: { by: 'fromEnrolmentId', entity: 'enrolment', reads: ['studentId', 'schoolId'] },
    to: { by: 'toEnrolmentId', entity: 'enrolment', reads: ['studentId', 'schoolId'] },
  },
  check({ record, related }, report) {
    const differs = (place: Place | undefined, school: RecordId | undefined) =>
      place !== undefined &&
      (place.studentId !== record.studentId || (school !== undefined && place.schoolId !== school));
    if (differs(related.from, record.fromSchoolId)) {
      report({ at: 'fromEnrolmentId', params: { enrolment: record.fromEnrolmentId ?? '' } });
    } else if (differs(related.to, record.toSchoolId)) {
      report({ at: 'toEnrolmentId', params: { enrolment: record.toEnrolmentId ?? '' } });
    }
  },
});

export const studentTransferEnrolmentDiffersNotes = (): RecordRuleNotes => ({
  text: 'The enrolments that a transfer names belong to its student and to its schools.',
  why: 'Otherwise the move of one student closes the place of another.',
  examples: {
    good: [
      {
        record: { id: 't1', studentId: 's', fromSchoolId: 'a', fromEnrolmentId: 'e1', toEnrolmentId: 'e2' },
        related: {
          from: { id: 'e1', studentId: 's', schoolId: 'a' },
          to: { id: 'e2', studentId: 's', schoolId: 'b' },
        },
      },
      { record: { id: 't2', studentId: 's', fromSchoolId: 'a' } },
    ],
    bad: [
      {
        record: { id: 't1', studentId: 's', fromEnrolmentId: 'e1' },
        related: { from: { id: 'e1', studentId: 't', schoolId: 'a' } },
      },
      {
        record: { id: 't2', studentId: 's', toSchoolId: 'b', toEnrolmentId: 'e2' },
        related: { to: { id: 'e2', studentId: 's', schoolId: 'c' } },
      },
    ],
  },
});
