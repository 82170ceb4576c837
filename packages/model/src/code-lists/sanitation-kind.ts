import { codes, defineCodeList } from '../code-list.ts';

/** Where a school’s waste water goes. */
export const sanitationKind = defineCodeList({
  id: 'sanitation-kind',
  title: { en: 'Sanitation', es: 'Saneamiento', pt: 'Esgotamento sanitário' },
  source:
    'INEP, Educacenso 2025, record 10 fields 28–31, read second-hand; dry toilet is this standard’s own; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['public-network', 'Public sewer', 'Alcantarillado', 'Rede pública'],
      ['septic-tank', 'Septic tank', 'Fosa séptica', 'Fossa séptica'],
      ['pit', 'Simple pit', 'Pozo negro o letrina', 'Fossa rudimentar'],
      ['dry-toilet', 'Dry or composting toilet', 'Baño seco', 'Banheiro seco'],
      ['none', 'None', 'Sin saneamiento', 'Não há'],
    ]),
});
