import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** One population and period has one value. Values computed on different days are editions of one, and in order. */
export const indicatorValueTwice = defineDatasetRule({
  code: 'indicator-value.twice',
  severity: 'warning',
  on: 'indicator-value',
  reads: ['definitionId', 'placeId', 'schoolYear', 'startDate', 'endDate', 'sex', 'grade', 'level', 'computedOn'],
  text: 'An indicator has one value for a population and period.',
  why: 'Two values side by side leave it to chance which one is published.',
  start() {
    const seen = new Grouped({ id: 'text' });
    return {
      add({ id, ...rest }, report) {
        const { definitionId, placeId, schoolYear, startDate, endDate, sex, grade, level, computedOn } = rest;
        const key = JSON.stringify([
          definitionId,
          placeId,
          schoolYear,
          startDate,
          endDate,
          sex,
          grade,
          level,
          computedOn,
        ]);
        const [other] = seen.of(key);
        if (other) report({ at: 'definitionId', params: { definition: definitionId, other: other.id ?? '' } });
        else seen.add(key, { id });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'v1', definitionId: 'd', placeId: 't', schoolYear: 2026, sex: 'female' },
        { id: 'v2', definitionId: 'd', placeId: 't', schoolYear: 2026, sex: 'male' },
        { id: 'v3', definitionId: 'd', placeId: 't', schoolYear: 2026 },
        { id: 'v4', definitionId: 'd', placeId: 't', schoolYear: 2026, computedOn: '2026-05-01' },
      ],
    ],
    bad: [
      [
        { id: 'v1', definitionId: 'd', placeId: 't', schoolYear: 2026, sex: 'female' },
        { id: 'v2', definitionId: 'd', placeId: 't', schoolYear: 2026, sex: 'female' },
      ],
    ],
  },
});
