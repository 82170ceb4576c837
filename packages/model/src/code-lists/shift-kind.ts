import { codes, defineCodeList } from '../code-list.ts';

/** What part of the day, or week, a shift takes. */
export const shiftKind = defineCodeList({
  id: 'shift-kind',
  title: { en: 'Kind of shift', es: 'Tipo de jornada', pt: 'Tipo de turno' },
  source:
    'Colombia, Anexo 6A TIPO_JORNADA (full, morning, afternoon, night, weekend, single); Chile, EDE jornadas (morning, afternoon, both, evening or night); codes of this standard',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['morning', 'Morning', 'Mañana', 'Manhã'],
      ['afternoon', 'Afternoon', 'Tarde'],
      ['intermediate', 'Intermediate', 'Intermedia', 'Intermediário'],
      ['evening', 'Evening or night', 'Vespertina o nocturna', 'Noite'],
      ['full-day', 'Full day', 'Jornada completa', 'Integral'],
      ['weekend', 'Weekend', 'Fin de semana', 'Fim de semana'],
      ['alternating', 'Alternating days or weeks', 'Alternancia de días o semanas', 'Alternância de dias ou semanas'],
    ]),
});
