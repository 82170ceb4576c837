import { codes, defineCodeList } from '../code-list.ts';

/** ISO/IEC 5218: 0 not known, 1 male, 2 female, 9 not applicable. The last has no counterpart, and `other` none there. */
const ISO_5218: Readonly<Record<string, string>> = { unspecified: '0', male: '1', female: '2' };

/** Sex as registered: the four values that OneRoster 1.2 exchanges, with the codes of ISO 5218 beside them. */
export const sex = defineCodeList({
  id: 'sex',
  title: { en: 'Sex', es: 'Sexo', pt: 'Sexo' },
  source: 'OneRoster CSV binding 1.2.1, demographics.sex',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['female', 'Female', 'Mujer', 'Feminino'],
      ['male', 'Male', 'Hombre', 'Masculino'],
      ['other', 'Other', 'Otro', 'Outro'],
      ['unspecified', 'Not stated', 'Sin información', 'Não informado'],
    ]).map((code) => ({ ...code, ...(ISO_5218[code.code] && { same: { 'ISO 5218': ISO_5218[code.code] ?? '' } }) })),
});
