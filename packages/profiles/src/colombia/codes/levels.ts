import type { EducationLevel, LevelGrade } from '../../facts/education-level.ts';
import { gradeList } from '../../facts/grade-list.ts';
import { ANEXO_6A } from '../sources.ts';

const PLACE = {
  source: `${ANEXO_6A.source}, GRADO and derived level; the place in ISCED 2011 follows from the usual age and the years before, not checked against UIS`,
  date: ANEXO_6A.date,
  verified: false,
};

/** Grades of school are counted from 1; the usual ages are unverified. */
function grade(number: number): LevelGrade {
  return {
    code: String(number),
    title: { en: `Grade ${number}`, es: `Grado ${number}.º`, pt: `${number}.º ano` },
    order: number + 2,
    grade: String(number).padStart(2, '0'),
    usualAge: number + 5,
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => grade(from + index));

export const levels: readonly EducationLevel[] = [
  {
    ...PLACE,
    code: '1',
    title: { en: 'Preschool', es: 'Preescolar', pt: 'Pré-escolar' },
    isced: '02',
    grades: [
      { code: '-2', title: { en: 'Pre-jardín', es: 'Prejardín', pt: 'Prejardín' }, order: 0, grade: 'PR', usualAge: 3 },
      { code: '-1', title: { en: 'Jardín', es: 'Jardín', pt: 'Jardín' }, order: 1, grade: 'PK', usualAge: 4 },
      {
        code: '0',
        title: { en: 'Transición', es: 'Transición', pt: 'Transición' },
        order: 2,
        grade: 'KG',
        usualAge: 5,
      },
    ],
  },
  {
    ...PLACE,
    code: '2',
    title: { en: 'Primary', es: 'Básica primaria', pt: 'Primário' },
    isced: '1',
    grades: range(1, 5),
  },
  {
    ...PLACE,
    code: '3',
    title: { en: 'Lower secondary', es: 'Básica secundaria', pt: 'Secundário inferior' },
    isced: '2',
    grades: range(6, 9),
  },
  {
    ...PLACE,
    code: '4',
    title: { en: 'Upper secondary', es: 'Media', pt: 'Secundário superior' },
    isced: '3',
    grades: range(10, 11),
  },
];

/** Adult cycles, teacher training and catching up: no steps of school. */
export const OTHER_GRADES = [
  ...[21, 22, 23, 24, 25, 26].map(
    (code, index) =>
      [
        String(code),
        `Adults, cycle ${index + 1}`,
        `Adultos, ciclo ${index + 1}`,
        `Adultos, ciclo ${index + 1}`,
      ] as const,
  ),
  [
    '41',
    'Teacher training, introductory semester',
    'Normalista, semestre de introducción',
    'Magistério, semestre de introdução',
  ],
  ...[42, 43, 44, 45].map(
    (code, index) =>
      [
        String(code),
        `Teacher training, semester ${index + 1}`,
        `Normalista, semestre ${index + 1}`,
        `Magistério, semestre ${index + 1}`,
      ] as const,
  ),
  ['99', 'Catching up', 'Aceleración del aprendizaje', 'Aceleração da aprendizagem'],
] as const satisfies Parameters<typeof gradeList>[2];

/** Taken out of use with the school year 2023. */
export const CLOSED_GRADES = [
  ['12', 'Grade 12 (teacher training)', 'Grado 12 (normalista)', '12.º ano (magistério)'],
  ['13', 'Grade 13 (teacher training)', 'Grado 13 (normalista)', '13.º ano (magistério)'],
] as const satisfies Parameters<typeof gradeList>[2];

export const GRADE_SOURCE = { source: `${ANEXO_6A.source}, GRADO`, date: ANEXO_6A.date, verified: ANEXO_6A.verified };
export const grades = gradeList(levels, GRADE_SOURCE, OTHER_GRADES, { codes: CLOSED_GRADES, to: '2022-12-31' });
