import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An open offer says how many places it has. */
export const offerNoCapacity = standardRule({
  code: 'offer.no-capacity',
  severity: 'warning',
  on: 'offer',
  reads: ['capacity', 'sessionId', 'openTo'],
  needs: { session: { by: 'sessionId', entity: 'academic-session', reads: ['endDate'] } },
  check({ record, related }, report, { asOf }) {
    const end = record.openTo ?? related.session?.endDate;
    if (end !== undefined && end < asOf) return;
    if (!record.capacity) report({ at: 'capacity' });
  },
});

export const offerNoCapacityNotes = (): RecordRuleNotes => ({
  text: 'An offer that is open has at least one place.',
  why: 'Families are told where there are places, and the ministry plans by them.',
  examples: {
    good: [
      { record: { id: 'o1', capacity: 70 } },
      { record: { id: 'o2', openTo: '2020-12-18' } },
      { record: { id: 'o3', sessionId: 'y' }, related: { session: { id: 'y', endDate: '2020-12-18' } } },
    ],
    bad: [
      { record: { id: 'o3', openTo: '2026-05-15' } },
      { record: { id: 'o1' } },
      { record: { id: 'o2', capacity: 0, openTo: '2026-12-18' } },
    ],
  },
});
