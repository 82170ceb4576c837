import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school teaches in its own shifts. */
export const offerShiftOfAnotherSchool = standardRule({
  code: 'offer.shift-of-another-school',
  severity: 'error',
  on: 'offer',
  reads: ['schoolId', 'shiftId'],
  needs: { shift: { by: 'shiftId', entity: 'shift', reads: ['schoolId'] } },
  check({ record, related }, report) {
    const expected = related.shift?.schoolId;
    if (expected !== undefined && expected !== record.schoolId) {
      report({ at: 'shiftId', params: { shift: record.shiftId ?? '', stated: record.schoolId, expected } });
    }
  },
});

export const offerShiftOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'The shift of an offer is one of the school that makes the offer.',
  why: 'Students would be counted in a shift that their school does not have.',
  examples: {
    good: [
      { record: { id: 'o1', schoolId: 's', shiftId: 'x' }, related: { shift: { id: 'x', schoolId: 's' } } },
      { record: { id: 'o2', schoolId: 's' } },
    ],
    bad: [{ record: { id: 'o1', schoolId: 's', shiftId: 'x' }, related: { shift: { id: 'x', schoolId: 't' } } }],
  },
});
