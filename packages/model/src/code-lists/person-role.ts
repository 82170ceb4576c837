import { codes, defineCodeList } from '../code-list.ts';

/** As what a person is known to the sender. One person may be several at once. */
export const personRole = defineCodeList({
  id: 'person-role',
  title: { en: 'Role of the person', es: 'Papel de la persona', pt: 'Papel da pessoa' },
  source: 'the three kinds of person of this standard',
  date: '2026',
  verified: true,
  codes: () =>
    codes([
      ['student', 'Student', 'Estudiante', 'Estudante'],
      ['staff', 'Staff', 'Personal', 'Profissional'],
      ['guardian', 'Guardian', 'Apoderado o tutor', 'Responsável'],
    ]),
});
