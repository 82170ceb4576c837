import { codes, defineCodeList } from '../code-list.ts';

/** Whether a place counts as town or country. Each country draws the line itself. */
export const localityKind = defineCodeList({
  id: 'locality-kind',
  title: { en: 'Kind of locality', es: 'Tipo de zona', pt: 'Tipo de localização' },
  source:
    'INEP, Educacenso 2025, record 00 field 19 (urban, rural); Colombia, Anexo 6A ZON_ALU; read second-hand; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['urban', 'Urban', 'Urbana'],
      ['rural', 'Rural'],
    ]),
});
