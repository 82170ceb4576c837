import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school relies on its own authorisation. */
export const offerAuthorisationOfAnotherSchool = standardRule({
  code: 'offer.authorisation-of-another-school',
  severity: 'error',
  on: 'offer',
  reads: ['schoolId', 'authorisationId'],
  needs: { authorisation: { by: 'authorisationId', entity: 'authorisation', reads: ['schoolId'] } },
  check({ record, related }, report) {
    const expected = related.authorisation?.schoolId;
    if (expected !== undefined && expected !== record.schoolId) {
      report({
        at: 'authorisationId',
        params: { authorisation: record.authorisationId ?? '', stated: record.schoolId, expected },
      });
    }
  },
});

export const offerAuthorisationOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'The authorisation that an offer relies on was given to the school that makes the offer.',
  why: 'With another school’s decision a school would teach without one of its own.',
  examples: {
    good: [
      {
        record: { id: 'o1', schoolId: 's', authorisationId: 'x' },
        related: { authorisation: { id: 'x', schoolId: 's' } },
      },
      { record: { id: 'o2', schoolId: 's' } },
    ],
    bad: [
      {
        record: { id: 'o1', schoolId: 's', authorisationId: 'x' },
        related: { authorisation: { id: 'x', schoolId: 't' } },
      },
    ],
  },
});
