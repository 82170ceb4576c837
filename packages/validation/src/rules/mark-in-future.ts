import { defineRule } from '../rule.ts';

/** A mark is written down on or before the day on which the data is judged. */
export const markInFuture = defineRule({
  code: 'mark.in-future',
  severity: 'error',
  on: 'mark',
  reads: ['recordedOn'],
  text: 'A mark is written down on or before the day on which the data is judged.',
  why: 'A mark from the future is a slip of the date, often of the year.',
  check({ record }, report, { asOf }) {
    if (record.recordedOn && record.recordedOn > asOf)
      report({ at: 'recordedOn', params: { asOf }, personal: { date: record.recordedOn } });
  },
  examples: {
    good: [{ record: { id: 'm1', recordedOn: '2026-05-15' } }, { record: { id: 'm2' } }],
    bad: [{ record: { id: 'm1', recordedOn: '2026-07-10' } }],
  },
});
