import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The same money is not sent twice on one day, unless two payment orders say so. */
export const fundsTransferTwice = standardDatasetRule({
  code: 'funds-transfer.twice',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['schoolId', 'programme', 'date', 'amount', 'currency', 'paymentOrder'],
  returnsTo: ['amount'],
  start(_context, earlier) {
    const transfers = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'amount', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const { schoolId, programme, date, amount, currency, paymentOrder = '' } = record;
        transfers.add(JSON.stringify([schoolId, programme, date, amount, currency, paymentOrder]), { mark }, () => ({
          school: schoolId,
          date,
        }));
      },
      finish: () => transfers.finish(),
    };
  },
});

export const fundsTransferTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A school does not receive the same amount of one programme twice on one day.',
  why: 'Mostly one payment was entered twice; seldom it was paid twice, and then somebody wants to know.',
  examples: {
    good: [
      [
        { id: 'f1', schoolId: 's', programme: 'meals', date: '2026-04-15', amount: 9, currency: 'BRL' },
        { id: 'f2', schoolId: 's', programme: 'meals', date: '2026-05-15', amount: 9, currency: 'BRL' },
        {
          id: 'f3',
          schoolId: 's',
          programme: 'meals',
          date: '2026-04-15',
          amount: 9,
          currency: 'BRL',
          paymentOrder: '7',
        },
        {
          id: 'f4',
          schoolId: 's',
          programme: 'meals',
          date: '2026-04-15',
          amount: 9,
          currency: 'BRL',
          paymentOrder: '8',
        },
      ],
    ],
    bad: [
      [
        { id: 'f1', schoolId: 's', programme: 'meals', date: '2026-04-15', amount: 9, currency: 'BRL' },
        { id: 'f2', schoolId: 's', programme: 'meals', date: '2026-04-15', amount: 9, currency: 'BRL' },
      ],
    ],
  },
});
