import { codes, defineCodeList } from '../code-list.ts';

/** Who runs a school. */
export const schoolSector = defineCodeList({
  id: 'school-sector',
  title: { en: 'Sector', es: 'Sector', pt: 'Rede' },
  source: 'OneRoster 1.0 orgs.metadata.classification (charter, private, public)',
  date: '2026',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['public', 'Public', 'Público', 'Pública'],
      ['private', 'Private', 'Privado', 'Privada'],
      ['charter', 'Private with public funds', 'Privado con fondos públicos', 'Privada com recursos públicos'],
    ]),
});
