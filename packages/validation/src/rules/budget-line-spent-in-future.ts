import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What is spent has been spent by now. */
export const budgetLineSpentInFuture = standardRule({
  code: 'budget-line.spent-in-future',
  severity: 'error',
  on: 'budget-line',
  reads: ['spentAsOf'],
  check({ record }, report, { asOf }) {
    if (record.spentAsOf && record.spentAsOf > asOf) {
      report({ at: 'spentAsOf', params: { date: record.spentAsOf, asOf } });
    }
  },
});

export const budgetLineSpentInFutureNotes = (): RecordRuleNotes => ({
  text: 'Spending is counted up to a day that has come.',
  why: 'Planned payments that count as spent make a budget look executed when it is not.',
  examples: {
    good: [{ record: { id: 'b1', spentAsOf: '2026-05-15' } }, { record: { id: 'b2' } }],
    bad: [{ record: { id: 'b1', spentAsOf: '2026-12-31' } }],
  },
});
