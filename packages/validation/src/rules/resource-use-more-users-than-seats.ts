import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** No more people use a resource on one day than its licence has seats. */
export const resourceUseMoreUsersThanSeats = standardRule({
  code: 'resource-use.more-users-than-seats',
  severity: 'warning',
  on: 'resource-use',
  reads: ['users', 'licenceId'],
  needs: { licence: { by: 'licenceId', entity: 'licence', reads: ['seats'] } },
  check({ record: { users, licenceId }, related: { licence } }, report) {
    if (users !== undefined && licence?.seats !== undefined && users > licence.seats) {
      report({ at: 'users', params: { users, seats: licence.seats, licence: licenceId ?? '' } });
    }
  },
});

export const resourceUseMoreUsersThanSeatsNotes = (): RecordRuleNotes => ({
  text: 'The users of a day are no more than the licence has seats.',
  why: 'Either more was used than is paid for, or logins were counted in place of people.',
  examples: {
    good: [
      { record: { id: 'u1', users: 30, licenceId: 'l' }, related: { licence: { id: 'l', seats: 30 } } },
      { record: { id: 'u2', users: 30, licenceId: 'l' }, related: { licence: { id: 'l' } } },
      { record: { id: 'u3', licenceId: 'l' }, related: { licence: { id: 'l', seats: 30 } } },
    ],
    bad: [{ record: { id: 'u1', users: 31, licenceId: 'l' }, related: { licence: { id: 'l', seats: 30 } } }],
  },
});
