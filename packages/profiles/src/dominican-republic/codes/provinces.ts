import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { territoryCodes } from '../../facts/territory-table.ts';

const ONE = {
  source:
    'Oficina Nacional de Estadística, codes of 2014-06-30 as the tax authority’s table III has them (github.com/Tikiti/ecf-docs, markdown/xml-formats/provinces.md), and ISO 3166-2:DO',
  date: '2014-06-30',
  verified: false,
};

export const provinces = defineCodeList({
  id: 'do.province',
  title: { en: 'Province', es: 'Provincia', pt: 'Província' },
  source: ONE.source,
  date: ONE.date,
  verified: ONE.verified,
  codes: () =>
    territoryCodes(`
01 Distrito Nacional
02 Azua
03 Baoruco
04 Barahona
05 Dajabón
06 Duarte
07 Elías Piña
08 El Seibo
09 Espaillat
10 Independencia
11 La Altagracia
12 La Romana
13 La Vega
14 María Trinidad Sánchez
15 Monte Cristi
16 Pedernales
17 Peravia
18 Puerto Plata
19 Hermanas Mirabal
20 Samaná
21 San Cristóbal
22 San Juan
23 San Pedro de Macorís
24 Sánchez Ramírez
25 Santiago
26 Santiago Rodríguez
27 Valverde
28 Monseñor Nouel
29 Monte Plata
30 Hato Mayor
31 San José de Ocoa
32 Santo Domingo
`),
});

/** The addresses of SIGERD go on to section and neighbourhood; how these are coded is not known. */
export const oneCoding: TerritoryCoding = {
  ...ONE,
  type: 'do.one',
  title: { en: 'ONE code', es: 'Código de la ONE', pt: 'Código da ONE' },
  levels: [
    { title: { en: 'Province', es: 'Provincia', pt: 'Província' }, length: 2 },
    { title: { en: 'Municipality', es: 'Municipio', pt: 'Município' }, length: 4 },
    { title: { en: 'Municipal district', es: 'Distrito municipal', pt: 'Distrito municipal' }, length: 6 },
  ],
  codeList: provinces.id,
};
