import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A promotion is that of the student of the enrolment. */
export const promotionStudentDiffers = standardRule({
  code: 'promotion.student-differs',
  severity: 'error',
  on: 'promotion',
  reads: ['studentId', 'enrolmentId'],
  needs: { enrolment: { by: 'enrolmentId', entity: 'enrolment', reads: ['studentId'] } },
  check({ record, related }, report) {
    if (related.enrolment && related.enrolment.studentId !== record.studentId) {
      report({ at: 'studentId', params: { person: record.studentId, enrolment: record.enrolmentId } });
    }
  },
});

export const promotionStudentDiffersNotes = (): RecordRuleNotes => ({
  text: 'The student of a promotion is the student of the enrolment that is judged.',
  why: 'One student would go up with the marks of another.',
  examples: {
    good: [
      {
        record: { id: 'p1', studentId: 's', enrolmentId: 'e' },
        related: { enrolment: { id: 'e', studentId: 's' } },
      },
      { record: { id: 'p2', studentId: 's', enrolmentId: 'e' } },
    ],
    bad: [
      {
        record: { id: 'p1', studentId: 's', enrolmentId: 'e' },
        related: { enrolment: { id: 'e', studentId: 't' } },
      },
    ],
  },
});
