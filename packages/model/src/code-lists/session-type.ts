import { codes, defineCodeList } from '../code-list.ts';

/** What part of the school year an academic session is. */
export const sessionType = defineCodeList({
  id: 'session-type',
  title: { en: 'Kind of academic session', es: 'Tipo de período académico', pt: 'Tipo de período letivo' },
  source: 'OneRoster CSV binding 1.2.1, academicSessions.type',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['schoolYear', 'School year', 'Año escolar', 'Ano letivo'],
      ['semester', 'Semester', 'Semestre'],
      ['term', 'Term', 'Trimestre'],
      ['gradingPeriod', 'Grading period', 'Período de evaluación', 'Período de avaliação'],
    ]),
});
