import { codes, defineCodeList } from '../code-list.ts';

/** How the internet reaches a school. */
export const internetTechnology = defineCodeList({
  id: 'internet-technology',
  title: { en: 'Internet technology', es: 'Tecnología de internet', pt: 'Tecnologia de internet' },
  source: 'SDG 4.a.1 metadata (fixed narrowband, fixed broadband, mobile network); finer codes are this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['fibre', 'Optical fibre', 'Fibra óptica'],
      ['cable', 'Cable', 'Cable coaxial', 'Cabo'],
      ['dsl', 'Telephone line (DSL)', 'Línea telefónica (DSL)', 'Linha telefônica (DSL)'],
      ['radio', 'Radio link', 'Enlace de radio', 'Rádio'],
      ['mobile', 'Mobile network', 'Red móvil', 'Rede móvel'],
      ['satellite', 'Satellite', 'Satélite'],
      ['dial-up', 'Dial-up', 'Conexión por llamada', 'Conexão discada'],
    ]),
});
