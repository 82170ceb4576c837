import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A class meets in a shift of its own school. */
export const classShiftOfAnotherSchool = standardRule({
  code: 'class.shift-of-another-school',
  severity: 'warning',
  on: 'class',
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

export const classShiftOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'A class meets in a shift of its own school.',
  why: 'Shifts are often written the same in all schools, and their ids are easily mixed up.',
  examples: {
    good: [
      { record: { id: 'x1', schoolId: 'a', shiftId: 'r' }, related: { shift: { id: 'r', schoolId: 'a' } } },
      { record: { id: 'x2', schoolId: 'a' } },
    ],
    bad: [{ record: { id: 'x1', schoolId: 'a', shiftId: 'r' }, related: { shift: { id: 'r', schoolId: 'b' } } }],
  },
});
