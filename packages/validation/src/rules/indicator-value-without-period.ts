import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A value is of some time. */
export const indicatorValueWithoutPeriod = standardRule({
  code: 'indicator-value.without-period',
  severity: 'warning',
  on: 'indicator-value',
  reads: ['schoolYear', 'startDate', 'endDate'],
  check({ record }, report) {
    const { schoolYear, startDate, endDate } = record;
    if (schoolYear === undefined && !(startDate && endDate)) report({ at: 'schoolYear' });
  },
});

export const indicatorValueWithoutPeriodNotes = (): RecordRuleNotes => ({
  text: 'A value has a school year, or the first and last day of its period.',
  why: 'Without its time a value cannot be compared with any other.',
  examples: {
    good: [
      { record: { id: 'v1', schoolYear: 2026 } },
      { record: { id: 'v2', startDate: '2026-04-01', endDate: '2026-06-30' } },
    ],
    bad: [{ record: { id: 'v1' } }, { record: { id: 'v2', startDate: '2026-04-01' } }],
  },
});
