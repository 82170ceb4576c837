import { codes, defineCodeList } from '../code-list.ts';

/** Who provides the money of a budget line. */
export const fundingSource = defineCodeList({
  id: 'funding-source',
  title: { en: 'Source of funds', es: 'Fuente de financiamiento', pt: 'Fonte de recursos' },
  source:
    'the sources of funds of this standard, cut so that those of UIS finance questionnaires can be added up (unverified)',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['central-government', 'Central government', 'Gobierno central', 'Governo federal'],
      ['regional-government', 'Regional government', 'Gobierno regional', 'Governo estadual'],
      ['local-government', 'Local government', 'Gobierno local', 'Governo municipal'],
      ['international', 'International co-operation', 'Cooperación internacional', 'Cooperação internacional'],
      ['households', 'Households', 'Hogares', 'Famílias'],
      ['private', 'Other private sources', 'Otras fuentes privadas', 'Outras fontes privadas'],
      ['own-income', 'Own income of the school', 'Ingresos propios de la escuela', 'Recursos próprios da escola'],
    ]),
});
