import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A student is admitted to one of the schools that the family asked for. */
export const placeRequestAdmittedElsewhere = standardRule({
  code: 'place-request.admitted-elsewhere',
  severity: 'warning',
  on: 'place-request',
  reads: ['schoolIds', 'admittedSchoolId'],
  check({ record }, report) {
    const admitted = record.admittedSchoolId;
    if (admitted !== undefined && !record.schoolIds.includes(admitted)) {
      report({ at: 'admittedSchoolId', params: { school: admitted } });
    }
  },
});

export const placeRequestAdmittedElsewhereNotes = (): RecordRuleNotes => ({
  text: 'The school that gives the place is one of those asked for.',
  why: 'It is right where the ministry assigns the places that are left; elsewhere one of the two schools is wrong.',
  examples: {
    good: [
      { record: { id: 'r1', schoolIds: ['a', 'b'], admittedSchoolId: 'b' } },
      { record: { id: 'r2', schoolIds: ['a'] } },
    ],
    bad: [{ record: { id: 'r1', schoolIds: ['a', 'b'], admittedSchoolId: 'c' } }],
  },
});
