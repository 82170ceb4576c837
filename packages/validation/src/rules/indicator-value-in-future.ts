import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A value was computed from data of a day that has come. */
export const indicatorValueInFuture = standardRule({
  code: 'indicator-value.in-future',
  severity: 'error',
  on: 'indicator-value',
  reads: ['computedOn'],
  check({ record }, report, { asOf }) {
    if (record.computedOn && record.computedOn > asOf) {
      report({ at: 'computedOn', params: { date: record.computedOn, asOf } });
    }
  },
});

export const indicatorValueInFutureNotes = (): RecordRuleNotes => ({
  text: 'A value is computed from the data of a day that has come.',
  why: 'A forecast is not a value, and must not be published as one.',
  examples: {
    good: [{ record: { id: 'v1', computedOn: '2026-05-15' } }, { record: { id: 'v2' } }],
    bad: [{ record: { id: 'v1', computedOn: '2026-12-31' } }],
  },
});
