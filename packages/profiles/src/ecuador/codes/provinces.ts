import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { territoryCodes } from '../../facts/territory-table.ts';

const INEC = {
  source:
    'INEC, división político-administrativa (province 2, canton 2, parish 2), as github.com/chalosalvador/esfot_ambientesnopropietarios numbers provinces, cantons and parishes',
  date: '2026-11',
  verified: false,
};

export const provinces = defineCodeList({
  id: 'ec.province',
  title: { en: 'Province', es: 'Provincia', pt: 'Província' },
  source: INEC.source,
  date: INEC.date,
  verified: INEC.verified,
  codes: () =>
    territoryCodes(`
01 Azuay
02 Bolívar
03 Cañar
04 Carchi
05 Cotopaxi
06 Chimborazo
07 El Oro
08 Esmeraldas
09 Guayas
10 Imbabura
11 Loja
12 Los Ríos
13 Manabí
14 Morona Santiago
15 Napo
16 Pastaza
17 Pichincha
18 Tungurahua
19 Zamora Chinchipe
20 Galápagos
21 Sucumbíos
22 Orellana
23 Santo Domingo de los Tsáchilas
24 Santa Elena
90 Zonas no delimitadas
`),
});

export const inecCoding: TerritoryCoding = {
  ...INEC,
  type: 'ec.inec',
  title: { en: 'INEC code', es: 'Código del INEC', pt: 'Código do INEC' },
  levels: [
    { title: { en: 'Province', es: 'Provincia', pt: 'Província' }, length: 2 },
    { title: { en: 'Canton', es: 'Cantón', pt: 'Cantão' }, length: 4 },
    { title: { en: 'Parish', es: 'Parroquia', pt: 'Paróquia' }, length: 6 },
  ],
  codeList: provinces.id,
};
