import type { EducationLevel, LevelGrade } from './education-level.ts';
import type { Sourced } from './sourced.ts';

/**
 * Grades by the codes of the standard, for a country whose own codes are not known: `standardGrades(7, 9)` are `07` to `09`.
 *
 */
export function standardGrades(from: number, to: number): readonly LevelGrade[] {
  return Array.from({ length: to - from + 1 }, (_, index) => gradeOf(from + index));
}

/** The last years before primary, by the codes of the standard: one is `KG`, two are `PK` and `KG`. */
export function kindergartenGrades(years: 1 | 2 | 3): readonly LevelGrade[] {
  return KINDERGARTEN.slice(-years);
}

const KINDERGARTEN: readonly LevelGrade[] = [
  ['PR', 'Preschool, 3 years', 'Inicial, 3 años', 'Pré-escola, 3 anos'],
  ['PK', 'Preschool, 4 years', 'Inicial, 4 años', 'Pré-escola, 4 anos'],
  ['KG', 'Preschool, 5 years', 'Inicial, 5 años', 'Pré-escola, 5 anos'],
].map(([code = '', en = '', es = '', pt = ''], index) => ({
  code,
  title: { en, es, pt },
  order: index,
  grade: code,
  usualAge: index + 3,
}));

function gradeOf(number: number): LevelGrade {
  const code = String(number).padStart(2, '0');
  return {
    code,
    title: { en: `Year ${number}`, es: `${number}.º año`, pt: `${number}.º ano` },
    order: number + 2,
    grade: code,
    usualAge: number + 5,
  };
}

/** Levels whose grades follow one another, each with the last of the twelve school years that belongs to it. */
export function levelsOf(
  sourced: Sourced,
  rows: readonly (readonly [
    code: string,
    isced: string,
    grades: readonly LevelGrade[],
    en: string,
    es: string,
    pt: string,
  ])[],
): readonly EducationLevel[] {
  return rows.map(([code, isced, grades, en, es, pt]) => ({ ...sourced, code, isced, grades, title: { en, es, pt } }));
}
