import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A test that a student took lies on or before the day on which the data is judged. */
export const assessmentResultInFuture = standardRule({
  code: 'assessment-result.in-future',
  severity: 'error',
  on: 'assessment-result',
  reads: ['date', 'participated'],
  check({ record }, report, { asOf }) {
    if (record.participated && record.date && record.date > asOf)
      report({ at: 'date', params: { asOf }, personal: { date: record.date } });
  },
});

export const assessmentResultInFutureNotes = (): RecordRuleNotes => ({
  text: 'A test that a student took lies on or before the day on which the data is judged.',
  why: 'A result cannot come before its test: the date is a slip, often of the year.',
  examples: {
    good: [
      { record: { id: 'a1', date: '2026-05-15', participated: true } },
      { record: { id: 'a2', date: '2026-10-21', participated: false } },
    ],
    bad: [{ record: { id: 'a1', date: '2026-10-21', participated: true } }],
  },
});
