import { codes, defineCodeList } from '../code-list.ts';

/** Who gives an assessment and what for. The list is our own. */
export const assessmentKind = defineCodeList({
  id: 'assessment-kind',
  title: { en: 'Kind of assessment', es: 'Tipo de evaluación', pt: 'Tipo de avaliação' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['national-census', 'National, every student', 'Nacional, censal', 'Nacional, censitária'],
      ['national-sample', 'National, sample', 'Nacional, muestral', 'Nacional, amostral'],
      ['international', 'International study', 'Estudio internacional', 'Estudo internacional'],
      ['regional', 'Of a region', 'De una región', 'De uma região'],
      ['school', 'Of the school', 'De la escuela', 'Da escola'],
      ['diagnostic', 'Diagnostic', 'Diagnóstica'],
      ['admission', 'Admission', 'De admisión', 'De admissão'],
      ['certification', 'For a certificate', 'Para certificar estudios', 'Para certificação'],
      ['other', 'Other', 'Otra', 'Outra'],
    ]),
});
