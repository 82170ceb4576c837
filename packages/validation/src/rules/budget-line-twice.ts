import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One line of the budget classification stands once in a budget, for each source of its money. */
export const budgetLineTwice = standardDatasetRule({
  code: 'budget-line.twice',
  severity: 'warning',
  on: 'budget-line',
  reads: ['holderId', 'year', 'account', 'purpose', 'fundingSource', 'title'],
  returnsTo: ['account'],
  start(_context, earlier) {
    const lines = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'account', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const { holderId, year, account, purpose, fundingSource = '', title = '' } = record;
        if (account === undefined) return;
        lines.add(JSON.stringify([holderId, year, account, purpose, fundingSource, title]), { mark }, () => ({
          account,
        }));
      },
      finish: () => lines.finish(),
    };
  },
});

export const budgetLineTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A budget has one line for an account, purpose, title and source of funds.',
  why: 'The money would be added up twice.',
  examples: {
    good: [
      [
        { id: 'b1', holderId: 'a', year: 2026, account: '21.01', purpose: 'salaries' },
        { id: 'b2', holderId: 'a', year: 2025, account: '21.01', purpose: 'salaries' },
        { id: 'b3', holderId: 'a', year: 2026, account: '21.02', purpose: 'salaries' },
        { id: 'b4', holderId: 'a', year: 2026, account: '21.01', purpose: 'salaries', fundingSource: 'international' },
      ],
      [
        { id: 'b1', holderId: 'a', year: 2026, purpose: 'salaries' },
        { id: 'b2', holderId: 'a', year: 2026, purpose: 'salaries' },
      ],
    ],
    bad: [
      [
        { id: 'b1', holderId: 'a', year: 2026, account: '21.01', purpose: 'salaries' },
        { id: 'b2', holderId: 'a', year: 2026, account: '21.01', purpose: 'salaries' },
      ],
    ],
  },
});
