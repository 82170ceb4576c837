import { ownValue } from '../../facts/own-value.ts';

/** Grades of the standard by level and number: initial by age, primary 1 to 6, secondary 1 to 5 as years 7 to 11. */
const GRADES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  INICIAL: { '3': 'PR', '4': 'PK', '5': 'KG' },
  PRIMARIA: numbered(1, 6),
  SECUNDARIA: numbered(7, 11),
};

function numbered(from: number, to: number): Readonly<Record<string, string>> {
  const grades = Array.from({ length: to - from + 1 }, (_, index) => [
    `${index + 1}`,
    String(from + index).padStart(2, '0'),
  ]);
  return Object.fromEntries(grades) as Record<string, string>;
}

const WORDS = ['PRIMERO', 'SEGUNDO', 'TERCERO', 'CUARTO', 'QUINTO', 'SEXTO'];

/** The grade of the standard, for a level and a grade as people write them: `3`, `3°`, `3 AÑOS`, `TERCERO`. */
export function gradeOf(level: string | undefined, grade: string | undefined): string | undefined {
  const written = grade?.toUpperCase() ?? '';
  const word = WORDS.indexOf(written) + 1;
  const number = word > 0 ? `${word}` : /^(\d{1,2})(?:[°º.]| ?AÑOS| ?(?:RO|DO|TO)\.?)*$/.exec(written)?.[1];
  return ownValue(ownValue(GRADES, level?.toUpperCase()) ?? {}, number?.replace(/^0/, ''));
}

/** Level and grade as the workbook has them, for a grade of the standard. */
export function levelAndGradeOf(
  code: string | undefined,
): { readonly level: string; readonly grade: string } | undefined {
  for (const [level, grades] of Object.entries(GRADES)) {
    const found = Object.entries(grades).find(([, own]) => own === code);
    if (found) return { level, grade: found[0] };
  }
  return undefined;
}
