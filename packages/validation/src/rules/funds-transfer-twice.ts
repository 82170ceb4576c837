import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** The same money is not sent twice on one day, unless two payment orders say so. */
export const fundsTransferTwice = defineDatasetRule({
  code: 'funds-transfer.twice',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['schoolId', 'programme', 'date', 'amount', 'currency', 'paymentOrder'],
  text: 'A school does not receive the same amount of one programme twice on one day.',
  why: 'Mostly one payment was entered twice; seldom it was paid twice, and then somebody wants to know.',
  start() {
    const seen = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const { schoolId, programme, date, amount, currency, paymentOrder = '' } = record;
        const key = JSON.stringify([schoolId, programme, date, amount, currency, paymentOrder]);
        const [other] = seen.of(key);
        if (other) report({ at: 'amount', params: { other: other.id ?? '', school: schoolId, date } });
        else seen.add(key, { id: record.id });
      },
    };
  },
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
