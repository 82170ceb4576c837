import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A licence for a number of people says the number. */
export const licenceSeatsMissing = standardRule({
  code: 'licence.seats-missing',
  severity: 'warning',
  on: 'licence',
  reads: ['kind', 'seats'],
  check({ record }, report) {
    if (record.kind === 'per-seat' && !record.seats) report({ at: 'seats' });
  },
});

export const licenceSeatsMissingNotes = (): RecordRuleNotes => ({
  text: 'A licence for a number of people says for how many.',
  why: 'Without the number nobody sees that it is used up, or that half of what was paid lies idle.',
  examples: {
    good: [{ record: { id: 'l1', kind: 'per-seat', seats: 1200 } }, { record: { id: 'l2', kind: 'site' } }],
    bad: [{ record: { id: 'l1', kind: 'per-seat' } }, { record: { id: 'l2', kind: 'per-seat', seats: 0 } }],
  },
});
