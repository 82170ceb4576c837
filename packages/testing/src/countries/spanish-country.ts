import type { CalendarPlan, Country, Grade, Region } from './country.ts';
import { BOYS, GIRLS, LONG_SURNAMES, SCHOOL_NAMES, SURNAMES } from './names-chile.ts';

/** What differs between the invented schools of two countries that speak Spanish. */
export interface SpanishPlan
  extends Pick<Country, 'id' | 'code' | 'regions' | 'ruralGrades' | 'meanSchool' | 'studentNumber' | 'numbers'>,
    Partial<Pick<Country, 'cleanUnder' | 'grades' | 'numberHoldsBirthDate'>> {
  readonly name: string;
  readonly calendar: CalendarPlan;
  /** How many of the twelve grades are primary, and how many after them lower secondary. */
  readonly primary: number;
  readonly lowerSecondary: number;
}

/** A country whose schools speak Spanish. Names are put together from one table for all of them. */
export function spanishCountry({ name, primary, lowerSecondary, ...plan }: SpanishPlan): Country {
  return {
    cleanUnder: [plan.id],
    grades: standardGrades(primary, lowerSecondary),
    ...plan,
    words: {
      country: name,
      kinds: { public: 'Escuela', private: 'Colegio', rural: 'Escuela Rural' },
      numbered: (title, number) => `${title} N.º ${number}`,
      general: 'Formación general',
      subjects: [
        { id: 'language', title: 'Lengua y Literatura' },
        { id: 'mathematics', title: 'Matemáticas' },
      ],
      multigrade: 'Aula multigrado',
      workshop: { title: 'Taller de ajedrez', name: '“Ñandú, torre y alfil”', subject: 'Ajedrez' },
    },
    names: { girls: GIRLS, boys: BOYS, surnames: SURNAMES, longSurnames: LONG_SURNAMES, schools: SCHOOL_NAMES },
  };
}

/** Grades `01` to `12` of the standard, with their levels. */
function standardGrades(primary: number, lowerSecondary: number): Grade[] {
  return Array.from({ length: 12 }, (_, index) => ({
    code: String(index + 1).padStart(2, '0'),
    title: `${index + 1}.º grado`,
    level: index < primary ? '1' : index < primary + lowerSecondary ? '2' : '3',
  }));
}

/** A region of municipalities with their codes. */
export function region(
  code: string,
  name: string,
  ...municipalities: (readonly [code: string, name: string])[]
): Region {
  return { code, name, municipalities: municipalities.map((one) => ({ code: one[0], name: one[1] })) };
}

/** A school year inside a calendar year, in two halves. The days are invented. */
export const MARCH_TO_DECEMBER: CalendarPlan = {
  title: 'Año escolar',
  start: [0, '03-04'],
  end: [0, '12-18'],
  terms: [
    { id: 'semester-1', type: 'semester', title: 'Primer semestre', start: [0, '03-04'], end: [0, '07-10'] },
    { id: 'semester-2', type: 'semester', title: 'Segundo semestre', start: [0, '07-27'], end: [0, '12-18'] },
  ],
  cutOff: '03-31',
};

/** A school year that crosses the new year, in three terms. The days are invented. */
export const SEPTEMBER_TO_JUNE: CalendarPlan = {
  title: 'Ciclo escolar',
  start: [-1, '09-01'],
  end: [0, '06-26'],
  terms: [
    { id: 'term-1', type: 'term', title: 'Primer trimestre', start: [-1, '09-01'], end: [-1, '12-18'] },
    { id: 'term-2', type: 'term', title: 'Segundo trimestre', start: [0, '01-05'], end: [0, '03-27'] },
    { id: 'term-3', type: 'term', title: 'Tercer trimestre', start: [0, '04-13'], end: [0, '06-26'] },
  ],
  cutOff: '08-31',
};
