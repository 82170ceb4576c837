import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What is withheld is not sent all the same. */
export const indicatorValueSuppressedShown = standardRule({
  code: 'indicator-value.suppressed-shown',
  severity: 'error',
  on: 'indicator-value',
  reads: ['suppressed', 'numerator', 'denominator', 'value'],
  check({ record }, report) {
    if (record.suppressed !== true) return;
    const at = (['value', 'numerator', 'denominator'] as const).find((field) => record[field] !== undefined);
    if (at) report({ at });
  },
});

export const indicatorValueSuppressedShownNotes = (): RecordRuleNotes => ({
  text: 'A suppressed value has neither value nor numerator nor denominator.',
  why: 'Suppression protects a child who could be recognised in a small group. With the numbers beside it, it protects nobody.',
  examples: {
    good: [{ record: { id: 'v1', suppressed: true } }, { record: { id: 'v2', suppressed: false, value: 12 } }],
    bad: [
      { record: { id: 'v1', suppressed: true, value: 12 } },
      { record: { id: 'v2', suppressed: true, numerator: 1, denominator: 3 } },
    ],
  },
});
