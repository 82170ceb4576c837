import { defineRule } from '../rule.ts';

/** A test that a student took lies on or before the day on which the data is judged. */
export const assessmentResultInFuture = defineRule({
  code: 'assessment-result.in-future',
  severity: 'error',
  on: 'assessment-result',
  reads: ['date', 'participated'],
  text: 'A test that a student took lies on or before the day on which the data is judged.',
  why: 'A result cannot come before its test: the date is a slip, often of the year.',
  check({ record }, report, { asOf }) {
    if (record.participated && record.date && record.date > asOf)
      report({ at: 'date', params: { asOf }, personal: { date: record.date } });
  },
  examples: {
    good: [
      { record: { id: 'a1', date: '2026-05-15', participated: true } },
      { record: { id: 'a2', date: '2026-10-21', participated: false } },
    ],
    bad: [{ record: { id: 'a1', date: '2026-10-21', participated: true } }],
  },
});
