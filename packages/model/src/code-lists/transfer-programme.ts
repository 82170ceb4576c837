import { codes, defineCodeList } from '../code-list.ts';

/** What kind of programme money reaches a school under. A profile replaces this list by the programmes of its country. */
export const transferProgramme = defineCodeList({
  id: 'transfer-programme',
  title: { en: 'Transfer programme', es: 'Programa de transferencia', pt: 'Programa de repasse' },
  source: 'the kinds of programme of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['per-student-grant', 'Grant for each student', 'Subvención por estudiante', 'Repasse por estudante'],
      ['operating-grant', 'Operating grant', 'Gastos de funcionamiento', 'Manutenção e funcionamento'],
      ['meals', 'School meals', 'Alimentación escolar', 'Alimentação escolar'],
      ['transport', 'School transport', 'Transporte escolar'],
      ['materials', 'Textbooks and materials', 'Textos y materiales', 'Livros e materiais'],
      ['infrastructure', 'Building and repair', 'Construcción y reparación', 'Obras e reformas'],
      ['equity', 'Extra funds for vulnerable students', 'Subvención de equidad', 'Recursos adicionais de equidade'],
      ['inclusion', 'Funds for special education', 'Educación especial e inclusión', 'Educação especial e inclusão'],
      ['emergency', 'Emergency', 'Emergencia', 'Emergência'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
