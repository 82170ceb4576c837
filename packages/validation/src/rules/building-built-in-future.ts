import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A building that is used was built. */
export const buildingBuiltInFuture = standardRule({
  code: 'building.built-in-future',
  severity: 'warning',
  on: 'building',
  reads: ['yearBuilt', 'condition'],
  check({ record }, report, { asOf }) {
    if (record.yearBuilt === undefined || record.condition === 'under-construction') return;
    if (record.yearBuilt > Number(asOf.slice(0, 4))) {
      report({ at: 'yearBuilt', params: { year: record.yearBuilt, asOf } });
    }
  },
});

export const buildingBuiltInFutureNotes = (): RecordRuleNotes => ({
  text: 'A building was finished in or before the year in which the data is judged, unless it is under construction.',
  why: 'A building that does not stand yet would be counted among the places for students.',
  examples: {
    good: [
      { record: { id: 'b4', yearBuilt: 2026 } },

      { record: { id: 'b1', yearBuilt: 1987 } },
      { record: { id: 'b2', yearBuilt: 2030, condition: 'under-construction' } },
      { record: { id: 'b3' } },
    ],
    bad: [{ record: { id: 'b1', yearBuilt: 2062, condition: 'good' } }],
  },
});
