import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../facts/territory-coding.ts';
import { territoryCodes } from '../facts/territory-table.ts';

const INE = {
  source:
    'INE, departments 1 to 19 (a dataset description in public source says so); which number is which, as it is commonly described',
  date: '2024-03-15',
  verified: false,
};

export const departments = defineCodeList({
  id: 'uy.department',
  title: { en: 'Department', es: 'Departamento', pt: 'Departamento' },
  source: INE.source,
  date: INE.date,
  verified: INE.verified,
  codes: () =>
    territoryCodes(`
01 Montevideo
02 Artigas
03 Canelones
04 Cerro Largo
05 Colonia
06 Durazno
07 Flores
08 Florida
09 Lavalleja
10 Maldonado
11 Paysandú
12 Río Negro
13 Rivera
14 Rocha
15 Salto
16 San José
17 Soriano
18 Tacuarembó
19 Treinta y Tres
`),
});

export const ineCoding: TerritoryCoding = {
  ...INE,
  type: 'uy.ine',
  title: { en: 'INE department', es: 'Departamento (INE)', pt: 'Departamento (INE)' },
  levels: [{ title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 2 }],
  codeList: departments.id,
};
