import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A transfer leads to another school. */
export const studentTransferSameSchool = standardRule({
  code: 'student-transfer.same-school',
  severity: 'error',
  on: 'student-transfer',
  reads: ['fromSchoolId', 'toSchoolId'],
  check({ record }, report) {
    if (record.fromSchoolId !== undefined && record.fromSchoolId === record.toSchoolId) {
      report({ at: 'toSchoolId', params: { school: record.fromSchoolId } });
    }
  },
});

export const studentTransferSameSchoolNotes = (): RecordRuleNotes => ({
  text: 'The school that a student leaves and the school that the student goes to are two.',
  why: 'A change of class or shift is no transfer. Counted as one it raises the figures of student mobility.',
  examples: {
    good: [
      { record: { id: 't1', fromSchoolId: 'a', toSchoolId: 'b' } },
      { record: { id: 't2', toSchoolId: 'b' } },
      { record: { id: 't3' } },
    ],
    bad: [{ record: { id: 't1', fromSchoolId: 'a', toSchoolId: 'a' } }],
  },
});
