import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What a part of a whole comes to at most, by unit. */
const WHOLE: Readonly<Record<string, number>> = { percent: 100, 'per-thousand': 1000, ratio: 1 };

/**
 * A share is between nothing and the whole. Only for definitions that say that they count a part of a whole:
 * a gross enrolment ratio of 112 per cent is in order.
 */
export const indicatorValueOutOfRange = standardRule({
  code: 'indicator-value.out-of-range',
  severity: 'error',
  on: 'indicator-value',
  reads: ['value'],
  needs: { definition: { by: 'definitionId', entity: 'indicator-definition', reads: ['unit', 'partOfWhole'] } },
  check({ record: { value }, related: { definition } }, report) {
    const whole = WHOLE[definition?.unit ?? ''];
    if (value === undefined || whole === undefined || definition?.partOfWhole !== true) return;
    if (value < 0 || value > whole) report({ at: 'value', params: { value, whole } });
  },
});

export const indicatorValueOutOfRangeNotes = (): RecordRuleNotes => ({
  text: 'The value of a share is between zero and the whole.',
  why: 'A share of more than all, or of less than none, is a slip of the formula or of the unit.',
  examples: {
    good: [
      { record: { id: 'v1', value: 100 }, related: { definition: { id: 'd', unit: 'percent', partOfWhole: true } } },
      { record: { id: 'v2', value: 112.4 }, related: { definition: { id: 'd', unit: 'percent' } } },
      { record: { id: 'v3', value: 24 }, related: { definition: { id: 'd', unit: 'ratio', partOfWhole: false } } },
      { record: { id: 'v4' }, related: { definition: { id: 'd', unit: 'percent', partOfWhole: true } } },
    ],
    bad: [
      { record: { id: 'v1', value: 120 }, related: { definition: { id: 'd', unit: 'percent', partOfWhole: true } } },
      { record: { id: 'v2', value: -1 }, related: { definition: { id: 'd', unit: 'ratio', partOfWhole: true } } },
    ],
  },
});
