import { codes, defineCodeList } from '../code-list.ts';

/** Where a student comes from when the enrolment starts. */
export const entryKind = defineCodeList({
  id: 'entry-kind',
  title: { en: 'Kind of entry', es: 'Tipo de ingreso', pt: 'Tipo de ingresso' },
  source:
    'EMIS SDK, after EntryTypeDescriptor of Ed-Fi data standard 5.2 and the kinds of enrolment of the Peruvian workbook (read second-hand)',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['new', 'New to the education system', 'Nuevo en el sistema educativo', 'Novo no sistema de ensino'],
      ['continuing', 'Goes on from the year before', 'Continúa desde el año anterior', 'Continua do ano anterior'],
      ['transfer', 'Comes from another school', 'Viene de otra escuela', 'Vem de outra escola'],
      ['from-abroad', 'Comes from abroad', 'Viene del extranjero', 'Vem do exterior'],
      [
        're-entry',
        'Comes back after an interruption',
        'Se reincorpora después de una interrupción',
        'Retorna após uma interrupção',
      ],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
