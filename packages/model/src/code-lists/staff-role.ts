import { codes, defineCodeList } from '../code-list.ts';

/** What a person does at a school or authority. */
export const staffRole = defineCodeList({
  id: 'staff-role',
  title: { en: 'Staff role', es: 'Función del personal', pt: 'Função do profissional' },
  source: 'OneRoster CSV binding 1.1.1 users.role and 1.2.1 roles.role, those of staff',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['teacher', 'Teacher', 'Docente'],
      ['aide', 'Teaching aide', 'Asistente de aula', 'Auxiliar de classe'],
      ['proctor', 'Proctor', 'Supervisor de examen', 'Fiscal de prova'],
      ['counselor', 'Counsellor', 'Orientador'],
      ['principal', 'Principal', 'Director', 'Diretor'],
      ['administrator', 'Administrator', 'Administrador'],
      ['siteAdministrator', 'School administrator', 'Administrador de la escuela', 'Administrador da escola'],
      ['districtAdministrator', 'District administrator', 'Administrador del distrito', 'Administrador do distrito'],
      ['systemAdministrator', 'System administrator', 'Administrador del sistema', 'Administrador do sistema'],
    ]),
});
