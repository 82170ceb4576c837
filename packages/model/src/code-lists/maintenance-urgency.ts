import { codes, defineCodeList } from '../code-list.ts';

/** How soon a repair must be done. */
export const maintenanceUrgency = defineCodeList({
  id: 'maintenance-urgency',
  title: { en: 'Urgency', es: 'Urgencia', pt: 'Urgência' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      [
        'immediate',
        'At once: people are in danger',
        'Inmediata: hay peligro para las personas',
        'Imediata: há perigo para as pessoas',
      ],
      ['urgent', 'Within weeks: teaching suffers', 'Urgente: afecta las clases', 'Urgente: prejudica as aulas'],
      ['normal', 'Within the school year', 'Durante el año escolar', 'Durante o ano letivo'],
      ['planned', 'Later, as planned', 'Más adelante, según plan', 'Mais adiante, conforme o plano'],
    ]),
});
