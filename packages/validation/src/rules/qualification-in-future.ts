import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What will be completed is not a qualification yet. */
export const qualificationInFuture = standardRule({
  code: 'qualification.in-future',
  severity: 'error',
  on: 'qualification',
  reads: ['year'],
  check({ record }, report, { asOf }) {
    if (record.year !== undefined && record.year > Number(asOf.slice(0, 4))) {
      report({ at: 'year', params: { asOf }, personal: { year: String(record.year) } });
    }
  },
});

export const qualificationInFutureNotes = (): RecordRuleNotes => ({
  text: 'A qualification was completed in the year of the data, or before.',
  why: 'A teacher who still studies would count as qualified.',
  examples: {
    good: [{ record: { id: 'q1', year: 2026 } }, { record: { id: 'q2' } }],
    bad: [{ record: { id: 'q1', year: 2028 } }],
  },
});
