import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { territoryCodes } from '../../facts/territory-table.ts';
import { INDEC } from '../sources.ts';

export const provinces = defineCodeList({
  id: 'ar.province',
  title: { en: 'Province', es: 'Provincia', pt: 'Província' },
  source: INDEC.source,
  date: INDEC.date,
  verified: INDEC.verified,
  codes: () =>
    territoryCodes(`
02 Ciudad Autónoma de Buenos Aires
06 Buenos Aires
10 Catamarca
14 Córdoba
18 Corrientes
22 Chaco
26 Chubut
30 Entre Ríos
34 Formosa
38 Jujuy
42 La Pampa
46 La Rioja
50 Mendoza
54 Misiones
58 Neuquén
62 Río Negro
66 Salta
70 San Juan
74 San Luis
78 Santa Cruz
82 Santa Fe
86 Santiago del Estero
90 Tucumán
94 Tierra del Fuego, Antártida e Islas del Atlántico Sur
`),
});

export const indecCoding: TerritoryCoding = {
  ...INDEC,
  type: 'ar.indec',
  title: { en: 'INDEC code', es: 'Código del INDEC', pt: 'Código do INDEC' },
  levels: [
    { title: { en: 'Province', es: 'Provincia', pt: 'Província' }, length: 2 },
    { title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 5 },
  ],
  codeList: provinces.id,
};
