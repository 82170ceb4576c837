import { defineRule } from '../rule.ts';

/** A licence for a number of people says the number. */
export const licenceSeatsMissing = defineRule({
  code: 'licence.seats-missing',
  severity: 'warning',
  on: 'licence',
  reads: ['kind', 'seats'],
  text: 'A licence for a number of people says for how many.',
  why: 'Without the number nobody sees that it is used up, or that half of what was paid lies idle.',
  check({ record }, report) {
    if (record.kind === 'per-seat' && !record.seats) report({ at: 'seats' });
  },
  examples: {
    good: [{ record: { id: 'l1', kind: 'per-seat', seats: 1200 } }, { record: { id: 'l2', kind: 'site' } }],
    bad: [{ record: { id: 'l1', kind: 'per-seat' } }, { record: { id: 'l2', kind: 'per-seat', seats: 0 } }],
  },
});
