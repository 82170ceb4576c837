import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A sum of money has a currency. */
export const maintenanceNeedCostWithoutCurrency = standardRule({
  code: 'maintenance-need.cost-without-currency',
  severity: 'warning',
  on: 'maintenance-need',
  reads: ['estimatedCost', 'currency'],
  check({ record }, report) {
    if (record.estimatedCost && record.currency === undefined) {
      report({ at: 'currency', params: { cost: record.estimatedCost } });
    }
  },
});

export const maintenanceNeedCostWithoutCurrencyNotes = (): RecordRuleNotes => ({
  text: 'A cost above zero has a currency.',
  why: 'Costs are added up over schools, and some of them are kept in dollars.',
  examples: {
    good: [
      { record: { id: 'm1', estimatedCost: 1_250_000, currency: 'CLP' } },
      { record: { id: 'm2', estimatedCost: 0 } },
      { record: { id: 'm3' } },
    ],
    bad: [{ record: { id: 'm1', estimatedCost: 1_250_000 } }],
  },
});
