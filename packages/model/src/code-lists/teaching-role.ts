import { codes, defineCodeList } from '../code-list.ts';

/** What a member of staff does in a class. */
export const teachingRole = defineCodeList({
  id: 'teaching-role',
  title: { en: 'Role in a class', es: 'Función en el curso', pt: 'Função na turma' },
  source: 'OneRoster CSV binding 1.2.1 enrollments.role, those of staff; aide: users.role',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['teacher', 'Teacher', 'Docente'],
      ['aide', 'Teaching aide', 'Asistente de aula', 'Auxiliar de classe'],
      ['proctor', 'Proctor', 'Supervisor de examen', 'Fiscal de prova'],
      ['administrator', 'Administrator', 'Administrador'],
    ]),
});
