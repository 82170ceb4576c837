import { codes, defineCodeList } from '../code-list.ts';

/** The time that an amount of pay is for. */
export const payPeriod = defineCodeList({
  id: 'pay-period',
  title: { en: 'Pay period', es: 'Período de pago', pt: 'Período de pagamento' },
  source: 'the pay periods of this standard',
  date: '2027',
  verified: true,
  codes: () =>
    codes([
      ['hour', 'Hour', 'Hora'],
      ['week', 'Week', 'Semana'],
      ['fortnight', 'Fortnight', 'Quincena', 'Quinzena'],
      ['month', 'Month', 'Mes', 'Mês'],
      ['year', 'Year', 'Año', 'Ano'],
    ]),
});
