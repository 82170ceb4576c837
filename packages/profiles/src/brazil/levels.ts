import type { EducationLevel, LevelGrade } from '../facts/education-level.ts';
import type { Sourced } from '../facts/sourced.ts';
import { stages } from './codes/stages.ts';

/** The stages are those of the census; where ISCED puts them is commonly known, and no document was at hand. */
const STAGES: Sourced = {
  source:
    'stages: INEP, Educacenso 2025, as the exporter i-Educar has it (williamsla/i-educar@81da673), etapas_ensino.json; ISCED levels and usual ages: not confirmed by a document',
  date: '2026-03',
  verified: false,
};

/** Stages in their order: code, grade of the standard, usual age. */
function gradesOf(
  first: number,
  rows: readonly (readonly [stage: string, grade?: string, usualAge?: number])[],
): LevelGrade[] {
  return rows.map(([code, grade, usualAge], index) => ({
    code,
    title: { en: stages.label(code, 'en'), es: stages.label(code, 'es'), pt: stages.label(code, 'pt') },
    order: first + index,
    ...(grade !== undefined && { grade }),
    ...(usualAge !== undefined && { usualAge }),
  }));
}

/** The levels of basic education with their stages. The education of adults runs beside them, with orders of the same height. */
export const levels: readonly EducationLevel[] = [
  {
    ...STAGES,
    code: 'creche',
    isced: '01',
    title: { en: 'Day nursery, 0 to 3 years', es: 'Guardería, de 0 a 3 años', pt: 'Creche, de 0 a 3 anos' },
    grades: gradesOf(0, [['1', 'IT', 0]]),
  },
  {
    ...STAGES,
    code: 'pre-escola',
    isced: '02',
    title: { en: 'Preschool, 4 and 5 years', es: 'Preescolar, 4 y 5 años', pt: 'Pré-escola, 4 e 5 anos' },
    grades: gradesOf(1, [['2', 'PR', 4]]),
  },
  {
    ...STAGES,
    code: 'fundamental-1',
    isced: '1',
    title: {
      en: 'Fundamental, first five years',
      es: 'Enseñanza fundamental, primeros cinco años',
      pt: 'Ensino fundamental, anos iniciais',
    },
    grades: gradesOf(3, [
      ['14', '01', 6],
      ['15', '02', 7],
      ['16', '03', 8],
      ['17', '04', 9],
      ['18', '05', 10],
    ]),
  },
  {
    ...STAGES,
    code: 'fundamental-2',
    isced: '2',
    title: {
      en: 'Fundamental, last four years',
      es: 'Enseñanza fundamental, últimos cuatro años',
      pt: 'Ensino fundamental, anos finais',
    },
    grades: gradesOf(8, [
      ['19', '06', 11],
      ['20', '07', 12],
      ['21', '08', 13],
      ['41', '09', 14],
    ]),
  },
  {
    ...STAGES,
    code: 'medio',
    isced: '3',
    title: { en: 'Secondary', es: 'Enseñanza media', pt: 'Ensino médio' },
    grades: gradesOf(12, [
      ['25', '10', 15],
      ['26', '11', 16],
      ['27', '12', 17],
      ['28', '13', 18],
    ]),
  },
  {
    ...STAGES,
    code: 'normal',
    isced: '3',
    title: {
      en: 'Secondary, teacher training',
      es: 'Enseñanza media, magisterio',
      pt: 'Ensino médio, normal/magistério',
    },
    grades: gradesOf(12, [['35'], ['36'], ['37'], ['38']]),
  },
  {
    ...STAGES,
    code: 'eja-fundamental-1',
    isced: '1',
    title: {
      en: 'Adults, fundamental, first years',
      es: 'Adultos, fundamental, años iniciales',
      pt: 'EJA, ensino fundamental, anos iniciais',
    },
    grades: gradesOf(3, [['69']]),
  },
  {
    ...STAGES,
    code: 'eja-fundamental-2',
    isced: '2',
    title: {
      en: 'Adults, fundamental, last years',
      es: 'Adultos, fundamental, años finales',
      pt: 'EJA, ensino fundamental, anos finais',
    },
    grades: gradesOf(8, [['70'], ['73']]),
  },
  {
    ...STAGES,
    code: 'eja-medio',
    isced: '3',
    title: { en: 'Adults, secondary', es: 'Adultos, enseñanza media', pt: 'EJA, ensino médio' },
    grades: gradesOf(12, [['71'], ['67'], ['74']]),
  },
  {
    ...STAGES,
    code: 'tecnico',
    isced: '3',
    title: {
      en: 'Technical and vocational courses beside secondary',
      es: 'Cursos técnicos y de formación, simultáneos',
      pt: 'Cursos técnicos e FIC concomitantes',
    },
    grades: gradesOf(12, [['39'], ['64'], ['68']]),
  },
  {
    ...STAGES,
    code: 'tecnico-subsequente',
    isced: '4',
    title: {
      en: 'Technical and vocational courses after secondary',
      es: 'Cursos técnicos y de formación, posteriores',
      pt: 'Cursos técnicos e FIC subsequentes',
    },
    grades: gradesOf(16, [['40'], ['75']]),
  },
];
