import { codes, defineCodeList } from '../code-list.ts';

/** Whether a class is a pupil's base group or one lesson group of many. */
export const classType = defineCodeList({
  id: 'class-type',
  title: { en: 'Kind of class', es: 'Tipo de curso', pt: 'Tipo de turma' },
  source: 'OneRoster CSV binding 1.2.1, classes.classType',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['homeroom', 'Base group', 'Curso', 'Turma'],
      ['scheduled', 'Lesson group', 'Grupo de asignatura', 'Grupo de disciplina'],
    ]),
});
