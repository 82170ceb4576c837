import { codes, defineCodeList } from '../code-list.ts';

/** The unit of an indicator's values. Percent and per thousand multiply the quotient by 100 and 1,000; a ratio does not. */
export const indicatorUnit = defineCodeList({
  id: 'indicator-unit',
  title: { en: 'Unit of an indicator', es: 'Unidad de un indicador', pt: 'Unidade de um indicador' },
  source: 'the units of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['percent', 'Per cent', 'Porcentaje', 'Porcentagem'],
      ['per-thousand', 'Per thousand', 'Por mil'],
      ['ratio', 'Ratio', 'Razón', 'Razão'],
      ['index', 'Index', 'Índice'],
      ['count', 'Count', 'Cantidad', 'Quantidade'],
      ['years', 'Years', 'Años', 'Anos'],
      ['hours', 'Hours', 'Horas'],
      ['score', 'Points of a scale', 'Puntos de una escala', 'Pontos de uma escala'],
      ['currency', 'Money', 'Dinero', 'Dinheiro'],
    ]),
});
