import type { Words } from '../facts/sourced.ts';

/** What an indicator may need, by the name that stands under `missing` where it is not there. */
export const INPUT_WORDS = {
  enrolment: {
    en: 'enrolments of the school year',
    es: 'matrículas del año escolar',
    pt: 'matrículas do ano letivo',
  },
  'previous-year': {
    en: 'enrolments of the school year before (--previous)',
    es: 'matrículas del año escolar anterior (--previous)',
    pt: 'matrículas do ano letivo anterior (--previous)',
  },
  population: {
    en: 'the population of this territory, year, sex and age (--population)',
    es: 'la población de este territorio, año, sexo y edad (--population)',
    pt: 'a população deste território, ano, sexo e idade (--population)',
  },
  'enrolment.grade': {
    en: 'the grade or level of enrolments',
    es: 'el grado o nivel de las matrículas',
    pt: 'a série ou o nível das matrículas',
  },
  'enrolment.repeats': {
    en: 'whether students repeat the grade',
    es: 'si los estudiantes repiten el grado',
    pt: 'se os estudantes repetem a série',
  },
  'enrolment.exitReason': {
    en: 'why students left',
    es: 'por qué se fueron los estudiantes',
    pt: 'por que os estudantes saíram',
  },
  'person.birthDate': {
    en: 'birth dates of students',
    es: 'fechas de nacimiento de los estudiantes',
    pt: 'datas de nascimento dos estudantes',
  },
  'person.sex': {
    en: 'the sex of students',
    es: 'el sexo de los estudiantes',
    pt: 'o sexo dos estudantes',
  },
  'staff-assignment': {
    en: 'who teaches at the schools',
    es: 'quién enseña en las escuelas',
    pt: 'quem ensina nas escolas',
  },
  'teaching-assignment': {
    en: 'who teaches which class, and the grades of the classes',
    es: 'quién enseña en qué curso, y los grados de los cursos',
    pt: 'quem ensina em qual turma, e as séries das turmas',
  },
  promotion: {
    en: 'the decisions at the end of the year',
    es: 'las decisiones de fin de año',
    pt: 'as decisões de fim de ano',
  },
  'daily-attendance': {
    en: 'daily attendance',
    es: 'la asistencia diaria',
    pt: 'a frequência diária',
  },
  'profile.levels': {
    en: 'the levels of the country with their grades and intended ages, in the profile',
    es: 'los niveles del país con sus grados y edades previstas, en el perfil',
    pt: 'os níveis do país com suas séries e idades previstas, no perfil',
  },
  nobody: {
    en: 'anybody below the line: the denominator is zero',
    es: 'alguien bajo la línea: el denominador es cero',
    pt: 'alguém abaixo da linha: o denominador é zero',
  },
  'consistent-flows': {
    en: 'flows that fit together: more students went on or repeat than were enrolled',
    es: 'flujos que concuerden: pasaron o repiten más estudiantes de los que había',
    pt: 'fluxos que concordem: avançaram ou repetem mais estudantes do que havia',
  },
  'consistent-population': {
    en: 'a population that fits: more children are enrolled than live there',
    es: 'una población que concuerde: hay más matriculados que habitantes',
    pt: 'uma população que concorde: há mais matriculados do que habitantes',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type InputName = keyof typeof INPUT_WORDS;
