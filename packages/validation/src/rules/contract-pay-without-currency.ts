import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An amount of money means nothing without its currency, nor pay without the time that it is for. */
export const contractPayWithoutCurrency = standardRule({
  code: 'contract.pay-without-currency',
  severity: 'warning',
  on: 'contract',
  reads: ['pay', 'currency', 'payPeriod'],
  check({ record }, report) {
    if (record.pay === undefined) return;
    const missing = [...(record.currency ? [] : ['currency']), ...(record.payPeriod ? [] : ['payPeriod'])];
    if (missing.length > 0) report({ at: 'pay', params: { missing: missing.join(', ') } });
  },
});

export const contractPayWithoutCurrencyNotes = (): RecordRuleNotes => ({
  text: 'Pay has a currency and a pay period.',
  why: 'Without them 485000 may be a month in one country and an hour in none: it cannot be added up or compared.',
  examples: {
    good: [
      { record: { id: 'k1', pay: 485_000, currency: 'BRL', payPeriod: 'month' } },
      { record: { id: 'k2', currency: 'BRL' } },
    ],
    bad: [{ record: { id: 'k1', pay: 485_000 } }, { record: { id: 'k2', pay: 485_000, currency: 'BRL' } }],
  },
});
