import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A certificate is issued on or before the day on which the data is judged. */
export const certificateInFuture = standardRule({
  code: 'certificate.in-future',
  severity: 'error',
  on: 'certificate',
  reads: ['issuedOn'],
  check({ record }, report, { asOf }) {
    if (record.issuedOn > asOf) report({ at: 'issuedOn', params: { asOf }, personal: { date: record.issuedOn } });
  },
});

export const certificateInFutureNotes = (): RecordRuleNotes => ({
  text: 'A certificate is issued on or before the day on which the data is judged.',
  why: 'Whoever checks the document today would be told that it does not exist yet.',
  examples: {
    good: [{ record: { id: 'c1', issuedOn: '2026-05-15' } }],
    bad: [{ record: { id: 'c1', issuedOn: '2026-12-20' } }],
  },
});
