import type { MessageText } from '@emis-sdk/model';
import type { FINANCE_RULES_IN_ENGLISH } from './rules-finance-en.ts';

/** Words for the findings of the rules on finance, in Spanish. */
export const FINANCE_RULES_IN_SPANISH: Readonly<Record<keyof typeof FINANCE_RULES_IN_ENGLISH, MessageText>> = {
  'budget-line.negative-amount': {
    title: 'Monto negativo en el presupuesto',
    meaning: 'La línea tiene el monto {$amount} {$currency}, menor que cero.',
    fix: 'Escriba el monto sin signo. Lo que se devolvió disminuye lo gastado.',
    developer:
      'planned, revised y spent son enteros, cero o más, en la unidad menor de la moneda. Algunos libros anotan el gasto con signo menos: cambie el signo.',
  },
  'budget-line.overspent': {
    title: 'Se gastó más de lo aprobado',
    meaning: 'Gastado {$spent} {$currency}, aprobado {$approved} {$currency}.',
    fix: 'Si se aprobó una modificación del presupuesto, regístrela. Si no, explique el gasto.',
    developer:
      'spent es mayor que revised, o que planned si no hay revised. Todos los montos van en la misma unidad: revise que no se mezclen pesos y centavos.',
  },
  'budget-line.spent-in-future': {
    title: 'Gasto contado hasta un día futuro',
    meaning: 'El gasto se cuenta hasta el {$date}, pero los datos son del {$asOf}.',
    fix: 'Corrija el día. Los pagos solo previstos no cuentan como gasto.',
    developer: 'spentAsOf es el último día cuyos pagos se incluyen, no el fin del año presupuestario.',
  },
  'budget-line.twice': {
    title: 'La misma línea de presupuesto dos veces',
    meaning: 'La cuenta {$account} ya figura en este presupuesto, en la línea {$other}.',
    fix: 'Elimine una de las dos o nómbrelas por aquello en que se distinguen.',
    developer:
      'Dos líneas comparten holderId, year, account, purpose, fundingSource y title. Sume las partes de una cuenta antes de enviar o dé un título a cada una.',
  },
  'funds-transfer.amount-differs': {
    title: 'El monto no corresponde al número de estudiantes',
    meaning:
      'Pagado: {$amount} {$currency}. Según el número de estudiantes, {$students}, y el monto por estudiante, {$perStudent}, debería ser {$expected}.',
    fix: 'Revise el número de estudiantes y el monto por estudiante. Si hubo un descuento, regístrelo como otra transferencia.',
    developer:
      'amount debe ser students por amountPerStudent, todo en la unidad menor de la moneda. El error común es poner centavos en un campo y pesos en el otro.',
  },
  'funds-transfer.currency-differs': {
    title: 'La moneda de la transferencia no es la de su línea',
    meaning: 'La transferencia está en {$currency} y su línea de presupuesto en {$expected}.',
    fix: 'Corrija la moneda o elija la línea de presupuesto que realmente se usó.',
    developer:
      'currency de la transferencia debe ser la de la línea de budgetLineId. Convierta antes de enviar, al cambio del pago.',
  },
  'funds-transfer.in-future': {
    title: 'Transferencia con fecha futura',
    meaning: 'La transferencia tiene fecha {$date}, pero los datos son del {$asOf}.',
    fix: 'Corrija la fecha. Si el dinero aún no se envió, registre la transferencia cuando se envíe.',
    developer: 'date es el día del pago. No exporte transferencias solo programadas.',
  },
  'funds-transfer.school-closed': {
    title: 'Dinero enviado a una escuela cerrada',
    meaning: 'La escuela {$school} cerró el {$closed}, pero la transferencia es del {$date}.',
    fix: 'Averigüe qué escuela recibió el dinero. Si la escuela está abierta, corrija su registro.',
    developer:
      'closedOn de la escuela de schoolId es anterior a date. Cuando dos escuelas se fusionan, use el id de la que continúa.',
  },
  'funds-transfer.twice': {
    title: 'La misma transferencia dos veces',
    meaning: 'La escuela {$school} ya tiene esta transferencia del {$date}, en el registro {$other}.',
    fix: 'Elimine una de las dos. Si a la escuela se le pagó dos veces, escriba el número de cada orden de pago.',
    developer:
      'Dos transferencias comparten schoolId, programme, date, amount, currency y paymentOrder. Envíe paymentOrder para distinguirlas.',
  },
};
