import { codes, defineCodeList } from '../code-list.ts';

/** What a calendar says of a day. On `school-day` and `make-up-day` students are taught; on `staff-day` only the staff come. */
export const calendarDayKind = defineCodeList({
  id: 'calendar-day-kind',
  title: { en: 'Kind of day', es: 'Tipo de día', pt: 'Tipo de dia' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['school-day', 'School day', 'Día de clases', 'Dia letivo'],
      ['make-up-day', 'Day that makes up for a lost one', 'Día de recuperación', 'Dia de reposição'],
      ['partial-day', 'Shortened school day', 'Jornada reducida', 'Dia letivo reduzido'],
      ['staff-day', 'Staff only, no classes', 'Jornada del personal sin clases', 'Dia de planejamento, sem aulas'],
      ['weekend', 'Weekend', 'Fin de semana', 'Fim de semana'],
      ['public-holiday', 'Public holiday', 'Feriado'],
      ['school-holiday', 'School holidays', 'Vacaciones escolares', 'Férias ou recesso escolar'],
      ['strike', 'Strike', 'Huelga o paro', 'Greve'],
      ['emergency', 'Closed by an emergency', 'Suspensión por emergencia', 'Suspensão por emergência'],
      ['closed-other', 'Closed for another reason', 'Suspensión por otro motivo', 'Suspensão por outro motivo'],
    ]),
});
