import { byStated } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The school that a teaching assignment states is the school of the class. */
export const teachingAssignmentSchoolDiffers = standardRule({
  code: 'teaching-assignment.school-differs',
  severity: 'error',
  on: 'teaching-assignment',
  reads: ['schoolId'],
  needs: { class: { by: 'classId', entity: 'class', reads: ['schoolId'] } },
  silentWithout: ['schoolId', 'class.schoolId'],
  check({ record, related }, report) {
    const expected = related.class?.schoolId;
    if (record.schoolId && expected && record.schoolId !== expected) {
      report({ at: 'schoolId', params: { stated: record.schoolId, expected } });
    }
  },
  suspects(rows, tell) {
    byStated(rows, 'schoolId', 'classId', { entity: 'class', field: 'schoolId' }, tell);
  },
});

export const teachingAssignmentSchoolDiffersNotes = (): RecordRuleNotes => ({
  text: 'The school that a teaching assignment states is the school of the class.',
  why: 'One of the two is wrong, and the teacher would be counted in a school where the class is not.',
  examples: {
    good: [
      { record: { id: 't1', schoolId: 'a' }, related: { class: { id: 'c', schoolId: 'a' } } },
      { record: { id: 't2' }, related: { class: { id: 'c', schoolId: 'a' } } },
    ],
    bad: [{ record: { id: 't1', schoolId: 'b' }, related: { class: { id: 'c', schoolId: 'a' } } }],
  },
});
