import type { PortalWords } from '../portal/say.ts';

/** The words of the tables of students. */
export const STUDENT_WORDS = {
  students: {
    en: 'Students by grade and sex',
    es: 'Estudiantes por grado y sexo',
    pt: 'Estudantes por série e sexo',
  },
  'students.about': {
    en: 'Counted once in each school and school year, by the enrolments that were accepted.',
    es: 'Contados una vez por escuela y año escolar, según las matrículas aceptadas.',
    pt: 'Contados uma vez por escola e ano letivo, pelas matrículas aceitas.',
  },
  'students.none': {
    en: 'No enrolment was accepted yet.',
    es: 'Aún no se aceptó ninguna matrícula.',
    pt: 'Nenhuma matrícula foi aceita ainda.',
  },
  year: { en: 'school year {$year}', es: 'año escolar {$year}', pt: 'ano letivo {$year}' },
  grade: { en: 'Grade', es: 'Grado', pt: 'Série' },
  unknown: { en: 'Not stated', es: 'Sin información', pt: 'Não informado' },
  total: { en: 'Total', es: 'Total', pt: 'Total' },
  chart: {
    en: '{$school}: students by grade',
    es: '{$school}: estudiantes por grado',
    pt: '{$school}: estudantes por série',
  },
} as const satisfies PortalWords;
