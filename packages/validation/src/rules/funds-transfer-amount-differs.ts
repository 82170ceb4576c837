import { majorUnits } from '../major-units.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What is paid a student comes to the amount of the transfer. One minor unit a student is left for rounding. */
export const fundsTransferAmountDiffers = standardRule({
  code: 'funds-transfer.amount-differs',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['amount', 'students', 'amountPerStudent', 'currency'],
  check({ record }, report) {
    const { amount, students, amountPerStudent, currency } = record;
    if (students === undefined || amountPerStudent === undefined || amount <= 0) return;
    const expected = students * amountPerStudent;
    if (Math.abs(amount - expected) > students) {
      const perStudent = majorUnits(amountPerStudent, currency);
      const params = { amount: majorUnits(amount, currency), expected: majorUnits(expected, currency) };
      report({ at: 'amount', params: { ...params, students, perStudent, currency } });
    }
  },
});

export const fundsTransferAmountDiffersNotes = (): RecordRuleNotes => ({
  text: 'The amount of a transfer is the amount for each student times the number of students.',
  why: 'Schools check what they get by this sum. Where it differs, a deduction was not named or a number is old.',
  examples: {
    good: [
      { record: { id: 'f1', amount: 3_150_000, students: 210, amountPerStudent: 15_000, currency: 'BRL' } },
      { record: { id: 'f2', amount: 100, students: 3, amountPerStudent: 33, currency: 'BRL' } },
      { record: { id: 'f3', amount: 100, students: 3, currency: 'BRL' } },
    ],
    bad: [{ record: { id: 'f1', amount: 315_000_000, students: 210, amountPerStudent: 15_000, currency: 'BRL' } }],
  },
});
