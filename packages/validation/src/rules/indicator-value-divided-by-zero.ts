import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const QUOTIENTS: readonly string[] = ['percent', 'per-thousand', 'ratio'];

/** Of nobody there is no share: where nothing is below the line, there is no value. */
export const indicatorValueDividedByZero = standardRule({
  code: 'indicator-value.divided-by-zero',
  severity: 'error',
  on: 'indicator-value',
  reads: ['denominator', 'value'],
  needs: { definition: { by: 'definitionId', entity: 'indicator-definition', reads: ['unit'] } },
  check({ record: { denominator, value }, related: { definition } }, report) {
    if (denominator === 0 && value !== undefined && QUOTIENTS.includes(definition?.unit ?? '')) {
      report({ at: 'value', params: { value } });
    }
  },
});

export const indicatorValueDividedByZeroNotes = (): RecordRuleNotes => ({
  text: 'A value whose denominator is zero is left out.',
  why: 'A zero in its place says that nobody repeats, or drops out, where in truth there is nobody at all.',
  examples: {
    good: [
      { record: { id: 'v1', denominator: 0 }, related: { definition: { id: 'd', unit: 'percent' } } },
      { record: { id: 'v2', denominator: 0, value: 5 }, related: { definition: { id: 'd', unit: 'count' } } },
      { record: { id: 'v3', denominator: 9, value: 0 }, related: { definition: { id: 'd', unit: 'percent' } } },
    ],
    bad: [{ record: { id: 'v1', denominator: 0, value: 0 }, related: { definition: { id: 'd', unit: 'percent' } } }],
  },
});
