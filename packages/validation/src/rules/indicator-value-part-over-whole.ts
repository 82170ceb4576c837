import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A part is not larger than its whole. Only for definitions that say that all that is counted above the line is counted below it too. */
export const indicatorValuePartOverWhole = standardRule({
  code: 'indicator-value.part-over-whole',
  severity: 'error',
  on: 'indicator-value',
  reads: ['numerator', 'denominator'],
  needs: { definition: { by: 'definitionId', entity: 'indicator-definition', reads: ['partOfWhole'] } },
  check({ record: { numerator, denominator }, related: { definition } }, report) {
    if (definition?.partOfWhole !== true || numerator === undefined || denominator === undefined) return;
    if (numerator > denominator) report({ at: 'numerator', params: { numerator, denominator } });
  },
});

export const indicatorValuePartOverWholeNotes = (): RecordRuleNotes => ({
  text: 'The numerator of a share is no larger than its denominator.',
  why: 'The two were counted over different people, or changed places.',
  examples: {
    good: [
      { record: { id: 'v1', numerator: 9, denominator: 9 }, related: { definition: { id: 'd', partOfWhole: true } } },
      { record: { id: 'v2', numerator: 12, denominator: 9 }, related: { definition: { id: 'd' } } },
      { record: { id: 'v3', numerator: 12 }, related: { definition: { id: 'd', partOfWhole: true } } },
    ],
    bad: [
      { record: { id: 'v1', numerator: 12, denominator: 9 }, related: { definition: { id: 'd', partOfWhole: true } } },
    ],
  },
});
