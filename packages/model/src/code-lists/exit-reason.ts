import { codes, defineCodeList } from '../code-list.ts';

/** Why a student left, for countries whose profile brings no list of its own. */
export const exitReason = defineCodeList({
  id: 'exit-reason',
  title: { en: 'Reason for leaving', es: 'Motivo de salida', pt: 'Motivo de saída' },
  source:
    'this standard’s own, after ExitWithdrawTypeDescriptor of Ed-Fi data standard 5.2, without what only one country has',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      [
        'completed',
        'Completed the grade or school year',
        'Terminó el grado o el año escolar',
        'Concluiu a série ou o ano letivo',
      ],
      ['graduated', 'Graduated', 'Egresó con título o licencia', 'Formou-se'],
      ['transferred', 'Moved to another school', 'Se trasladó a otra escuela', 'Transferiu-se para outra escola'],
      ['dropped-out', 'Dropped out', 'Abandonó los estudios', 'Abandonou os estudos'],
      ['withdrawn', 'Taken out by the family', 'Retirado por la familia', 'Retirado pela família'],
      ['moved-abroad', 'Moved abroad', 'Se fue del país', 'Mudou-se do país'],
      ['expelled', 'Expelled', 'Expulsado', 'Expulso'],
      ['maximum-age', 'Reached the maximum age', 'Alcanzó la edad máxima', 'Atingiu a idade máxima'],
      ['no-show', 'Never came', 'Nunca asistió', 'Nunca compareceu'],
      ['enrolled-by-mistake', 'Enrolled by mistake', 'Matriculado por error', 'Matriculado por engano'],
      ['died', 'Died', 'Falleció', 'Faleceu'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
