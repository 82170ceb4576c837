import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An offer is covered by an authorisation for as long as it is open. */
export const offerAuthorisationExpired = standardRule({
  code: 'offer.authorisation-expired',
  severity: 'warning',
  on: 'offer',
  reads: ['authorisationId', 'sessionId', 'openTo'],
  needs: {
    authorisation: { by: 'authorisationId', entity: 'authorisation', reads: ['validTo'] },
    session: { by: 'sessionId', entity: 'academic-session', reads: ['endDate'] },
  },
  check({ record, related }, report, { asOf }) {
    const end = related.authorisation?.validTo;
    if (!end || end >= asOf) return;
    const lastDay = record.openTo ?? related.session?.endDate;
    if (lastDay !== undefined && lastDay < asOf) return;
    report({ at: 'authorisationId', params: { authorisation: record.authorisationId ?? '', to: end, asOf } });
  },
});

export const offerAuthorisationExpiredNotes = (): RecordRuleNotes => ({
  text: 'The authorisation that an open offer relies on has not run out on the day of judgement.',
  why: 'Certificates of a school without a valid authorisation may not be recognised.',
  examples: {
    good: [
      { record: { id: 'o5', authorisationId: 'a' }, related: { authorisation: { id: 'a', validTo: '2026-05-15' } } },

      { record: { id: 'o1', authorisationId: 'a' }, related: { authorisation: { id: 'a', validTo: '2029-01-31' } } },
      { record: { id: 'o2', authorisationId: 'a' }, related: { authorisation: { id: 'a' } } },
      {
        record: { id: 'o4', authorisationId: 'a', sessionId: 'y' },
        related: { authorisation: { id: 'a', validTo: '2024-01-31' }, session: { id: 'y', endDate: '2023-12-15' } },
      },
      // It ended with the authorisation.
      {
        record: { id: 'o3', authorisationId: 'a', openTo: '2024-01-31' },
        related: { authorisation: { id: 'a', validTo: '2024-01-31' } },
      },
    ],
    bad: [
      {
        record: { id: 'o2', authorisationId: 'a', openTo: '2026-05-15' },
        related: { authorisation: { id: 'a', validTo: '2026-05-14' } },
      },

      { record: { id: 'o1', authorisationId: 'a' }, related: { authorisation: { id: 'a', validTo: '2024-01-31' } } },
    ],
  },
});
