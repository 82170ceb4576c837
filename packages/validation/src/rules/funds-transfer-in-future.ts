import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A transfer has been paid. */
export const fundsTransferInFuture = standardRule({
  code: 'funds-transfer.in-future',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['date'],
  check({ record }, report, { asOf }) {
    if (record.date > asOf) report({ at: 'date', params: { date: record.date, asOf } });
  },
});

export const fundsTransferInFutureNotes = (): RecordRuleNotes => ({
  text: 'A transfer is dated on a day that has come.',
  why: 'Money that is only planned is in the budget. A transfer says that a school has it.',
  examples: {
    good: [{ record: { id: 'f1', date: '2026-05-15' } }],
    bad: [{ record: { id: 'f1', date: '2026-11-30' } }],
  },
});
