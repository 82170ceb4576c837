import { codes, defineCodeList } from '../code-list.ts';

/** By what right a school uses land, a building or equipment. */
export const ownership = defineCodeList({
  id: 'ownership',
  title: { en: 'Right of use', es: 'Régimen de tenencia', pt: 'Forma de ocupação' },
  source: 'INEP, Educacenso 2025, record 10 field 9 (own, rented, lent), read second-hand; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['own', 'Own', 'Propio', 'Próprio'],
      ['rented', 'Rented', 'Arrendado', 'Alugado'],
      ['lent', 'Lent', 'En préstamo', 'Cedido'],
      ['community', 'Of the community', 'De la comunidad', 'Da comunidade'],
      ['informal', 'Without papers', 'Sin título', 'Sem documentação'],
    ]),
});
