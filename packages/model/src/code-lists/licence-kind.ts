import { codes, defineCodeList } from '../code-list.ts';

/** On what terms a resource may be used. */
export const licenceKind = defineCodeList({
  id: 'licence-kind',
  title: { en: 'Kind of licence', es: 'Tipo de licencia', pt: 'Tipo de licença' },
  source: 'the kinds of licence of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['open', 'Open licence', 'Licencia abierta', 'Licença aberta'],
      ['public-domain', 'Public domain', 'Dominio público', 'Domínio público'],
      ['free', 'Free of charge, not open', 'Gratuita, no abierta', 'Gratuita, não aberta'],
      ['per-seat', 'For a number of people', 'Por número de usuarios', 'Por número de usuários'],
      ['site', 'For a whole school', 'Para toda la escuela', 'Para toda a escola'],
      ['national', 'For the whole country or region', 'Para todo el país o la región', 'Para todo o país ou a região'],
      ['trial', 'Trial', 'De prueba', 'De avaliação'],
      ['other', 'Other', 'Otra', 'Outra'],
    ]),
});
