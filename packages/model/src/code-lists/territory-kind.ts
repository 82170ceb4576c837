import { codes, defineCodeList } from '../code-list.ts';

/** What level of administration a territory is. The first six are OneRoster's kinds of organisation that are not schools. */
export const territoryKind = defineCodeList({
  id: 'territory-kind',
  title: { en: 'Kind of territory', es: 'Tipo de territorio', pt: 'Tipo de território' },
  source: 'OneRoster CSV binding 1.2.1, orgs.type (but school); region and municipality are this standard’s own',
  date: '2023-08-22',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['national', 'Country', 'País'],
      ['state', 'State', 'Estado o departamento', 'Estado'],
      ['district', 'District', 'Distrito'],
      ['local', 'Local authority', 'Autoridad local', 'Autoridade local'],
      ['department', 'Department', 'Unidad', 'Departamento'],
      ['region', 'Region', 'Región', 'Região'],
      ['municipality', 'Municipality', 'Municipio o comuna', 'Município'],
    ]),
});
