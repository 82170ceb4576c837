import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The period of a value has at least one day. */
export const indicatorValueEndsBeforeStart = standardRule({
  code: 'indicator-value.ends-before-start',
  severity: 'error',
  on: 'indicator-value',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const indicatorValueEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'The period of a value ends on or after the day it starts.',
  why: 'Nothing happens in a reversed period.',
  examples: {
    good: [
      { record: { id: 'v1', startDate: '2026-04-01', endDate: '2026-06-30' } },
      { record: { id: 'v2', schoolYear: 2026 } },
    ],
    bad: [{ record: { id: 'v1', startDate: '2026-06-30', endDate: '2026-04-01' } }],
  },
});
