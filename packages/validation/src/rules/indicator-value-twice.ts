import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One population and period has one value. Values computed on different days are editions of one, and in order. */
export const indicatorValueTwice = standardDatasetRule({
  code: 'indicator-value.twice',
  severity: 'warning',
  on: 'indicator-value',
  reads: ['definitionId', 'placeId', 'schoolYear', 'startDate', 'endDate', 'sex', 'grade', 'level', 'computedOn'],
  returnsTo: ['definitionId'],
  start(_context, earlier) {
    const values = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'definitionId', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        const { definitionId, placeId, schoolYear, startDate, endDate, sex, grade, level, computedOn } = record;
        const key = [definitionId, placeId, schoolYear, startDate, endDate, sex, grade, level, computedOn];
        values.add(JSON.stringify(key), { mark }, () => ({ definition: definitionId }));
      },
      finish: () => values.finish(),
    };
  },
});

export const indicatorValueTwiceNotes = (): DatasetRuleNotes => ({
  text: 'An indicator has one value for a population and period.',
  why: 'Two values side by side leave it to chance which one is published.',
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
