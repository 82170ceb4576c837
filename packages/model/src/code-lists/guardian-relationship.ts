import { codes, defineCodeList } from '../code-list.ts';

/** What an adult is to a student. */
export const guardianRelationship = defineCodeList({
  id: 'guardian-relationship',
  title: { en: 'Relationship to the student', es: 'Vínculo con el estudiante', pt: 'Vínculo com o estudante' },
  source: 'OneRoster CSV binding 1.2.1 roles.role, those of family',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['parent', 'Parent', 'Madre o padre', 'Mãe ou pai'],
      ['guardian', 'Guardian', 'Apoderado o tutor', 'Responsável'],
      ['relative', 'Relative', 'Familiar'],
    ]),
});
