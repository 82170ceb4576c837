import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** A code means one thing in one edition. */
export const indicatorDefinitionTwice = defineDatasetRule({
  code: 'indicator-definition.twice',
  severity: 'error',
  on: 'indicator-definition',
  reads: ['code', 'edition'],
  text: 'An indicator is defined once in an edition.',
  why: 'Nobody could tell by which of the two a value was computed.',
  start() {
    const seen = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const key = JSON.stringify([record.code, record.edition]);
        const [other] = seen.of(key);
        if (other) {
          report({ at: 'code', params: { code: record.code, edition: record.edition, other: other.id ?? '' } });
        } else seen.add(key, { id: record.id });
      },
    };
  },
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
