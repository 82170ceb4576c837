import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A code means one thing in one edition. */
export const indicatorDefinitionTwice = standardDatasetRule({
  code: 'indicator-definition.twice',
  severity: 'error',
  on: 'indicator-definition',
  reads: ['code', 'edition'],
  returnsTo: ['code'],
  start(_context, earlier) {
    const definitions = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'code', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        const { code, edition } = record;
        definitions.add(JSON.stringify([code, edition]), { mark }, () => ({ code, edition }));
      },
      finish: () => definitions.finish(),
    };
  },
});

export const indicatorDefinitionTwiceNotes = (): DatasetRuleNotes => ({
  text: 'An indicator is defined once in an edition.',
  why: 'Nobody could tell by which of the two a value was computed.',
  examples: {
    good: [
      [
        { id: 'd1', code: 'repetition-rate.uis', edition: '2025' },
        { id: 'd2', code: 'repetition-rate.uis', edition: '2026' },
        { id: 'd3', code: 'repetition-rate.within-year', edition: '2026' },
      ],
    ],
    bad: [
      [
        { id: 'd1', code: 'repetition-rate.uis', edition: '2026' },
        { id: 'd2', code: 'repetition-rate.uis', edition: '2026' },
      ],
    ],
  },
});
