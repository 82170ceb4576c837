import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What was used, was used by now. */
export const resourceUseInFuture = standardRule({
  code: 'resource-use.in-future',
  severity: 'error',
  on: 'resource-use',
  reads: ['day'],
  check({ record }, report, { asOf }) {
    if (record.day > asOf) report({ at: 'day', params: { day: record.day, asOf } });
  },
});

export const resourceUseInFutureNotes = (): RecordRuleNotes => ({
  text: 'A resource was used on a day that has come.',
  why: 'Day and month that changed places put use of the fourth of May on the fifth of April, or into the future.',
  examples: {
    good: [{ record: { id: 'u1', day: '2026-05-15' } }],
    bad: [{ record: { id: 'u1', day: '2026-11-04' } }],
  },
});
