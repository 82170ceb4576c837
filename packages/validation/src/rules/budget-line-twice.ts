import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** One line of the budget classification stands once in a budget, for each source of its money. */
export const budgetLineTwice = defineDatasetRule({
  code: 'budget-line.twice',
  severity: 'warning',
  on: 'budget-line',
  reads: ['holderId', 'year', 'account', 'purpose', 'fundingSource', 'title'],
  text: 'A budget has one line for an account, purpose, title and source of funds.',
  why: 'The money would be added up twice.',
  start() {
    const seen = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const { holderId, year, account, purpose, fundingSource = '', title = '' } = record;
        if (account === undefined) return;
        const key = JSON.stringify([holderId, year, account, purpose, fundingSource, title]);
        const [other] = seen.of(key);
        if (other) report({ at: 'account', params: { other: other.id ?? '', account } });
        else seen.add(key, { id: record.id });
      },
    };
  },
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
