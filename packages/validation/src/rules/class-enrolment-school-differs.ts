import { byStated } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The school that a class enrolment states is the school of the class. */
export const classEnrolmentSchoolDiffers = standardRule({
  code: 'class-enrolment.school-differs',
  severity: 'error',
  on: 'class-enrolment',
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

export const classEnrolmentSchoolDiffersNotes = (): RecordRuleNotes => ({
  text: 'The school that a class enrolment states is the school of the class.',
  why: 'One of the two is wrong, and the student would be counted in a school that the class is not in.',
  examples: {
    good: [
      { record: { id: 'm1', schoolId: 'a' }, related: { class: { id: 'c', schoolId: 'a' } } },
      { record: { id: 'm2' }, related: { class: { id: 'c', schoolId: 'a' } } },
    ],
    bad: [{ record: { id: 'm1', schoolId: 'b' }, related: { class: { id: 'c', schoolId: 'a' } } }],
  },
});
