import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A cost has a currency. Zero is zero in any. */
export const licenceCostWithoutCurrency = standardRule({
  code: 'licence.cost-without-currency',
  severity: 'warning',
  on: 'licence',
  reads: ['cost', 'currency'],
  check({ record }, report) {
    if (record.cost && !record.currency) report({ at: 'cost' });
  },
});

export const licenceCostWithoutCurrencyNotes = (): RecordRuleNotes => ({
  text: 'The cost of a licence has a currency.',
  why: 'Content is often paid in dollars, and salaries are not. Without the currency the cost cannot be compared.',
  examples: {
    good: [
      { record: { id: 'l1', cost: 6_000_000, currency: 'PEN' } },
      { record: { id: 'l2', cost: 0 } },
      { record: { id: 'l3', currency: 'PEN' } },
    ],
    bad: [{ record: { id: 'l1', cost: 6_000_000 } }],
  },
});
