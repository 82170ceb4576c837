import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A student attends a shift of the school of the enrolment. */
export const enrolmentShiftOfAnotherSchool = standardRule({
  code: 'enrolment.shift-of-another-school',
  severity: 'warning',
  on: 'enrolment',
  reads: ['schoolId', 'shiftId'],
  needs: { shift: { by: 'shiftId', entity: 'shift', reads: ['schoolId'] } },
  silentWithout: ['shift.schoolId'],
  check({ record, related }, report) {
    const owner = related.shift?.schoolId;
    if (owner !== undefined && owner !== record.schoolId) {
      report({ at: 'shiftId', params: { shift: record.shiftId ?? '', owner, school: record.schoolId } });
    }
  },
});

export const enrolmentShiftOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'A student attends a shift of the school of the enrolment.',
  why: 'The figures by shift of two schools would be wrong.',
  examples: {
    good: [
      { record: { id: 'x1', schoolId: 'a', shiftId: 'r' }, related: { shift: { id: 'r', schoolId: 'a' } } },
      { record: { id: 'x2', schoolId: 'a' } },
    ],
    bad: [{ record: { id: 'x1', schoolId: 'a', shiftId: 'r' }, related: { shift: { id: 'r', schoolId: 'b' } } }],
  },
});
