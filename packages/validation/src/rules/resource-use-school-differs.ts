import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The school that use is counted for is the school of the class. */
export const resourceUseSchoolDiffers = standardRule({
  code: 'resource-use.school-differs',
  severity: 'error',
  on: 'resource-use',
  reads: ['schoolId'],
  needs: { class: { by: 'classId', entity: 'class', reads: ['schoolId'] } },
  check({ record, related }, report) {
    const expected = related.class?.schoolId;
    if (record.schoolId && expected && record.schoolId !== expected) {
      report({ at: 'schoolId', params: { stated: record.schoolId, expected } });
    }
  },
});

export const resourceUseSchoolDiffersNotes = (): RecordRuleNotes => ({
  text: 'The school that the use of a resource states is the school of the class.',
  why: 'One of the two is wrong, and the use would be counted in a school where the class is not.',
  examples: {
    good: [
      { record: { id: 'u1', schoolId: 'a' }, related: { class: { id: 'c', schoolId: 'a' } } },
      { record: { id: 'u2', schoolId: 'a' } },
    ],
    bad: [{ record: { id: 'u1', schoolId: 'b' }, related: { class: { id: 'c', schoolId: 'a' } } }],
  },
});
