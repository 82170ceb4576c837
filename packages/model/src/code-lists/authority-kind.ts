import { codes, defineCodeList } from '../code-list.ts';

/** What kind of body runs, funds or supervises schools. */
export const authorityKind = defineCodeList({
  id: 'authority-kind',
  title: { en: 'Kind of authority', es: 'Tipo de autoridad', pt: 'Tipo de autoridade' },
  source:
    'INEP, Educacenso 2025, record 00 fields 21–31 (federal, state, municipal, private and who maintains a private school), read second-hand; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['ministry', 'Ministry of education', 'Ministerio de educación', 'Ministério da educação'],
      ['state', 'State or province', 'Estado, provincia o departamento', 'Estado ou província'],
      ['region', 'Regional or district office', 'Dirección regional o distrital', 'Diretoria regional ou distrital'],
      ['municipality', 'Municipality', 'Municipio', 'Município'],
      ['public-other', 'Other public body', 'Otro organismo público', 'Outro órgão público'],
      ['private-network', 'Private network', 'Red privada', 'Rede privada'],
      ['company', 'Company or private person', 'Empresa o persona particular', 'Empresa ou pessoa física'],
      [
        'association',
        'Association, union or cooperative',
        'Asociación, sindicato o cooperativa',
        'Associação, sindicato ou cooperativa',
      ],
      ['non-profit', 'Non-profit organisation', 'Organización sin fines de lucro', 'Organização sem fins lucrativos'],
      ['religious', 'Religious body', 'Entidad religiosa', 'Entidade religiosa'],
      ['community', 'Indigenous or local community', 'Comunidad indígena o local', 'Comunidade indígena ou local'],
    ]),
});
