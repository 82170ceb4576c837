import { defineCodeList } from '@emis-sdk/model';
import { placeCode } from '../facts/territory-table.ts';

/** Code of the department, name, number of its municipalities. */
export const DEPARTMENT_ROWS = [
  ['01', 'Guatemala', 17],
  ['02', 'El Progreso', 8],
  ['03', 'Sacatepéquez', 16],
  ['04', 'Chimaltenango', 16],
  ['05', 'Escuintla', 13],
  ['06', 'Santa Rosa', 14],
  ['07', 'Sololá', 19],
  ['08', 'Totonicapán', 8],
  ['09', 'Quetzaltenango', 24],
  ['10', 'Suchitepéquez', 21],
  ['11', 'Retalhuleu', 9],
  ['12', 'San Marcos', 30],
  ['13', 'Huehuetenango', 32],
  ['14', 'Quiché', 21],
  ['15', 'Baja Verapaz', 8],
  ['16', 'Alta Verapaz', 17],
  ['17', 'Petén', 14],
  ['18', 'Izabal', 5],
  ['19', 'Zacapa', 11],
  ['20', 'Chiquimula', 11],
  ['21', 'Jalapa', 7],
  ['22', 'Jutiapa', 17],
] as const;

export const SOURCE = { source: 'table of places in stdnum-js gt/cui (1.12.0)', date: '2026-11', verified: false };

export const departments = defineCodeList({
  id: 'gt.department',
  title: { en: 'Department', es: 'Departamento', pt: 'Departamento' },
  source: SOURCE.source,
  date: SOURCE.date,
  verified: SOURCE.verified,
  codes: DEPARTMENT_ROWS.map(([code, name]) => placeCode(code, name)),
});
