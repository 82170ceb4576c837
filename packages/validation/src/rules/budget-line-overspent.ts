import { majorUnits } from '../major-units.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** No more is spent than was approved, with the changes of the year. */
export const budgetLineOverspent = standardRule({
  code: 'budget-line.overspent',
  severity: 'warning',
  on: 'budget-line',
  reads: ['planned', 'revised', 'spent', 'currency'],
  check({ record }, report) {
    const { planned, revised, spent, currency } = record;
    const approved = revised ?? planned;
    if (spent === undefined || spent <= approved) return;
    const params = { spent: majorUnits(spent, currency), approved: majorUnits(approved, currency), currency };
    report({ at: 'spent', params });
  },
});

export const budgetLineOverspentNotes = (): RecordRuleNotes => ({
  text: 'A budget line spends no more than was approved.',
  why: 'It happens, and has to be explained. More often an approved change was not entered, or one amount is in cents and the other is not.',
  examples: {
    good: [
      { record: { id: 'b1', planned: 100, spent: 100, currency: 'CLP' } },
      { record: { id: 'b2', planned: 100, revised: 150, spent: 120, currency: 'CLP' } },
      { record: { id: 'b3', planned: 100, currency: 'CLP' } },
    ],
    bad: [
      { record: { id: 'b1', planned: 100, spent: 101, currency: 'CLP' } },
      { record: { id: 'b2', planned: 100, revised: 50, spent: 80, currency: 'CLP' } },
    ],
  },
});
