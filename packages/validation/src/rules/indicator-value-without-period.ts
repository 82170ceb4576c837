import { defineRule } from '../rule.ts';

/** A value is of some time. */
export const indicatorValueWithoutPeriod = defineRule({
  code: 'indicator-value.without-period',
  severity: 'warning',
  on: 'indicator-value',
  reads: ['schoolYear', 'startDate', 'endDate'],
  text: 'A value has a school year, or the first and last day of its period.',
  why: 'Without its time a value cannot be compared with any other.',
  check({ record }, report) {
    const { schoolYear, startDate, endDate } = record;
    if (schoolYear === undefined && !(startDate && endDate)) report({ at: 'schoolYear' });
  },
  examples: {
    good: [
      { record: { id: 'v1', schoolYear: 2026 } },
      { record: { id: 'v2', startDate: '2026-04-01', endDate: '2026-06-30' } },
    ],
    bad: [{ record: { id: 'v1' } }, { record: { id: 'v2', startDate: '2026-04-01' } }],
  },
});
