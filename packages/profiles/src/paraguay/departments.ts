import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../facts/territory-coding.ts';
import { territoryCodes } from '../facts/territory-table.ts';

const INE = {
  source:
    'codes of departments (2) and districts (2) as github.com/victicode/wozpay has them (resources/js/src/plugins/api/city.js), and ISO 3166-2:PY',
  date: '2026-11',
  verified: false,
};

export const departments = defineCodeList({
  id: 'py.department',
  title: { en: 'Department', es: 'Departamento', pt: 'Departamento' },
  source: INE.source,
  date: INE.date,
  verified: INE.verified,
  codes: () =>
    territoryCodes(`
00 Asunción
01 Concepción
02 San Pedro
03 Cordillera
04 Guairá
05 Caaguazú
06 Caazapá
07 Itapúa
08 Misiones
09 Paraguarí
10 Alto Paraná
11 Central
12 Ñeembucú
13 Amambay
14 Canindeyú
15 Presidente Hayes
16 Boquerón
17 Alto Paraguay
`),
});

export const ineCoding: TerritoryCoding = {
  ...INE,
  type: 'py.ine',
  title: { en: 'Department and district', es: 'Departamento y distrito', pt: 'Departamento e distrito' },
  levels: [
    { title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 2 },
    { title: { en: 'District', es: 'Distrito', pt: 'Distrito' }, length: 4 },
  ],
  codeList: departments.id,
};
