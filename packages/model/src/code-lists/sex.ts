import { codes, defineCodeList } from '../code-list.ts';

/** Sex as registered. The four values that OneRoster 1.2 exchanges; ISO 5218 has 1 male, 2 female, 0 and 9 for the others. */
export const sex = defineCodeList({
  id: 'sex',
  title: { en: 'Sex', es: 'Sexo', pt: 'Sexo' },
  source: 'OneRoster CSV binding 1.2.1, demographics.sex',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['female', 'Female', 'Mujer', 'Feminino'],
      ['male', 'Male', 'Hombre', 'Masculino'],
      ['other', 'Other', 'Otro', 'Outro'],
      ['unspecified', 'Not stated', 'Sin información', 'Não informado'],
    ]),
});
