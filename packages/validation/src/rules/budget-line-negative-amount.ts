import { majorUnits } from '../major-units.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Amounts of a budget line are not below zero. Corrections are part of what is spent, not lines of their own. */
export const budgetLineNegativeAmount = standardRule({
  code: 'budget-line.negative-amount',
  severity: 'warning',
  on: 'budget-line',
  reads: ['planned', 'revised', 'spent', 'currency'],
  check({ record }, report) {
    const { currency } = record;
    for (const at of ['planned', 'revised', 'spent'] as const) {
      const amount = record[at] ?? 0;
      if (amount < 0) report({ at, params: { amount: majorUnits(amount, currency), currency } });
    }
  },
});

export const budgetLineNegativeAmountNotes = (): RecordRuleNotes => ({
  text: 'The amounts of a budget line are zero or more.',
  why: 'A negative line lowers the total of its purpose without anybody seeing it.',
  examples: {
    good: [{ record: { id: 'b1', planned: 0, spent: 0, currency: 'CLP' } }],
    bad: [
      { record: { id: 'b1', planned: -100, currency: 'CLP' } },
      { record: { id: 'b2', planned: 100, spent: -1, currency: 'CLP' } },
    ],
  },
});
