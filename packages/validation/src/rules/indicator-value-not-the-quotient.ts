import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** By what the quotient is multiplied, by unit. Other units are not quotients. */
const FACTOR: Readonly<Record<string, number>> = { percent: 100, 'per-thousand': 1000, ratio: 1 };

/**
 * A value is what its two numbers give, to as many decimals as it states. A warning, for some indicators that bear the unit of a
 * quotient are computed otherwise (survival rates, adjusted parity indices).
 */
export const indicatorValueNotTheQuotient = standardRule({
  code: 'indicator-value.not-the-quotient',
  severity: 'warning',
  on: 'indicator-value',
  reads: ['numerator', 'denominator', 'value'],
  needs: { definition: { by: 'definitionId', entity: 'indicator-definition', reads: ['unit'] } },
  check({ record: { numerator, denominator, value }, related: { definition } }, report) {
    const factor = FACTOR[definition?.unit ?? ''];
    if (factor === undefined || value === undefined || numerator === undefined || !denominator) return;
    const expected = (numerator / denominator) * factor;
    // Half of the last decimal for rounding, and a little for binary fractions.
    const tolerance = 0.5 * 10 ** -decimalsOf(value) + 1e-9 * Math.max(1, Math.abs(expected));
    if (Math.abs(value - expected) > tolerance) {
      report({ at: 'value', params: { value, expected: Number(expected.toPrecision(6)), numerator, denominator } });
    }
  },
});

export const indicatorValueNotTheQuotientNotes = (): RecordRuleNotes => ({
  text: 'A value is the quotient of its numerator and denominator, in the unit of its definition.',
  why: 'A number that cannot be reckoned again from what stands beside it convinces nobody.',
  examples: {
    good: [
      {
        record: { id: 'v1', numerator: 1, denominator: 3, value: 33.3 },
        related: { definition: { id: 'd', unit: 'percent' } },
      },
      {
        record: { id: 'v2', numerator: 1, denominator: 3, value: 33 },
        related: { definition: { id: 'd', unit: 'percent' } },
      },
      {
        record: { id: 'v3', numerator: 1, denominator: 3, value: 7 },
        related: { definition: { id: 'd', unit: 'index' } },
      },
      {
        record: { id: 'v4', numerator: 1, denominator: 0, value: 7 },
        related: { definition: { id: 'd', unit: 'ratio' } },
      },
      { record: { id: 'v5', value: 33.3 }, related: { definition: { id: 'd', unit: 'percent' } } },
      {
        record: { id: 'v6', numerator: 1, denominator: 3, value: 33.333333333333336 },
        related: { definition: { id: 'd', unit: 'percent' } },
      },
    ],
    bad: [
      {
        record: { id: 'v1', numerator: 1, denominator: 3, value: 33.4 },
        related: { definition: { id: 'd', unit: 'percent' } },
      },
      {
        record: { id: 'v2', numerator: 120, denominator: 1000, value: 0.12 },
        related: { definition: { id: 'd', unit: 'percent' } },
      },
    ],
  },
});

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
