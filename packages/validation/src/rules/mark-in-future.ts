import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A mark is written down on or before the day on which the data is judged. */
export const markInFuture = standardRule({
  code: 'mark.in-future',
  severity: 'error',
  on: 'mark',
  reads: ['recordedOn'],
  check({ record }, report, { asOf }) {
    if (record.recordedOn && record.recordedOn > asOf)
      report({ at: 'recordedOn', params: { asOf }, personal: { date: record.recordedOn } });
  },
});

export const markInFutureNotes = (): RecordRuleNotes => ({
  text: 'A mark is written down on or before the day on which the data is judged.',
  why: 'A mark from the future is a slip of the date, often of the year.',
  examples: {
    good: [{ record: { id: 'm1', recordedOn: '2026-05-15' } }, { record: { id: 'm2' } }],
    bad: [{ record: { id: 'm1', recordedOn: '2026-07-10' } }],
  },
});
