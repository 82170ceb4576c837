import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A transfer is paid in the currency of the budget line that it comes from. */
export const fundsTransferCurrencyDiffers = standardRule({
  code: 'funds-transfer.currency-differs',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['currency'],
  needs: { line: { by: 'budgetLineId', entity: 'budget-line', reads: ['currency'] } },
  check({ record, related: { line } }, report) {
    if (line && line.currency !== record.currency) {
      report({ at: 'currency', params: { currency: record.currency, expected: line.currency } });
    }
  },
});

export const fundsTransferCurrencyDiffersNotes = (): RecordRuleNotes => ({
  text: 'A transfer has the currency of its budget line.',
  why: 'What is spent of the line is the sum of its transfers, and two currencies do not add up.',
  examples: {
    good: [
      { record: { id: 'f1', currency: 'BRL' }, related: { line: { id: 'b', currency: 'BRL' } } },
      { record: { id: 'f2', currency: 'BRL' } },
    ],
    bad: [{ record: { id: 'f1', currency: 'USD' }, related: { line: { id: 'b', currency: 'BRL' } } }],
  },
});
