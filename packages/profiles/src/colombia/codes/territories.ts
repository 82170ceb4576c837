import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { territoryCodes } from '../../facts/territory-table.ts';
import { DIVIPOLA } from '../sources.ts';
import { DIVIPOLA_TABLE } from './divipola-table.ts';

/** 33 departments (Bogotá counted as one) and 1,121 municipalities, by DIVIPOLA code. Newer ones may be missing. */
export const divipola = defineCodeList({
  id: 'co.divipola',
  title: { en: 'Department or municipality', es: 'Departamento o municipio', pt: 'Departamento ou município' },
  source: DIVIPOLA.source,
  date: DIVIPOLA.date,
  verified: DIVIPOLA.verified,
  codes: () => territoryCodes(DIVIPOLA_TABLE),
});

export const divipolaCoding: TerritoryCoding = {
  ...DIVIPOLA,
  type: 'co.divipola',
  title: { en: 'DIVIPOLA', es: 'DIVIPOLA', pt: 'DIVIPOLA' },
  levels: [
    { title: { en: 'Department', es: 'Departamento', pt: 'Departamento' }, length: 2 },
    { title: { en: 'Municipality', es: 'Municipio', pt: 'Município' }, length: 5 },
  ],
  codeList: divipola.id,
};
