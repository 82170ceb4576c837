import type { EducationLevel, LevelGrade } from '../facts/education-level.ts';

const ABOUT = {
  source:
    'EMIS SDK: the grades of the standard laid out as six years of primary from the age of 6, then three and three, the commonest ' +
    'course; no country’s',
  date: '2026',
  verified: false,
} as const;

/** Levels for whoever has no profile of a country: a country states its own. */
export const levels: readonly EducationLevel[] = [
  {
    ...ABOUT,
    code: '02',
    title: { en: 'Pre-primary education', es: 'Educación preprimaria', pt: 'Educação pré-primária' },
    isced: '02',
    grades: [
      {
        ...{ code: 'PK', grade: 'PK', order: -1, usualAge: 4 },
        title: { en: 'Pre-kindergarten', es: 'Prekínder', pt: 'Pré I' },
      },
      {
        ...{ code: 'KG', grade: 'KG', order: 0, usualAge: 5 },
        title: { en: 'Kindergarten', es: 'Kínder', pt: 'Pré II' },
      },
    ],
  },
  {
    ...ABOUT,
    code: '1',
    title: { en: 'Primary education', es: 'Educación primaria', pt: 'Educação primária' },
    isced: '1',
    grades: grades(1, 6),
  },
  {
    ...ABOUT,
    code: '2',
    title: { en: 'Lower secondary education', es: 'Educación secundaria baja', pt: 'Ensino secundário inferior' },
    isced: '2',
    grades: grades(7, 9),
  },
  {
    ...ABOUT,
    code: '3',
    title: { en: 'Upper secondary education', es: 'Educación secundaria alta', pt: 'Ensino secundário superior' },
    isced: '3',
    grades: grades(10, 12),
  },
];

/** Grades of the standard; the first one is meant for the age of 6. */
function grades(from: number, to: number): LevelGrade[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const order = from + index;
    const code = String(order).padStart(2, '0');
    const title = { en: `Grade ${order}`, es: `${order}.º grado`, pt: `${order}ª série` };
    return { code, grade: code, order, title, usualAge: order + 5 };
  });
}
