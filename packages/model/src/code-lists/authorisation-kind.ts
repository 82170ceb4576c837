import { codes, defineCodeList } from '../code-list.ts';

/** What an authority decides about a school. */
export const authorisationKind = defineCodeList({
  id: 'authorisation-kind',
  title: { en: 'Kind of decision', es: 'Tipo de resolución', pt: 'Tipo de ato' },
  source: 'this standard’s own',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['operation', 'Leave to operate', 'Autorización de funcionamiento', 'Autorização de funcionamento'],
      ['recognition', 'Official recognition', 'Reconocimiento oficial', 'Reconhecimento oficial'],
      [
        'extension',
        'Extension to more levels or places',
        'Ampliación de niveles o cupos',
        'Ampliação de etapas ou vagas',
      ],
      ['provisional', 'Provisional leave', 'Autorización provisoria', 'Autorização provisória'],
      ['suspension', 'Suspension', 'Suspensión', 'Suspensão'],
      ['withdrawal', 'Withdrawal', 'Revocación', 'Cassação'],
      ['closure', 'Closure', 'Cierre', 'Encerramento'],
    ]),
});
