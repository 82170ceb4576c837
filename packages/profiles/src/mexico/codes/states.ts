import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { placeCode } from '../../facts/territory-table.ts';
import { STATES } from '../sources.ts';

/** Number of INEGI, letters of the CURP, name. */
export const STATE_ROWS = [
  ['01', 'AS', 'Aguascalientes'],
  ['02', 'BC', 'Baja California'],
  ['03', 'BS', 'Baja California Sur'],
  ['04', 'CC', 'Campeche'],
  ['05', 'CL', 'Coahuila de Zaragoza'],
  ['06', 'CM', 'Colima'],
  ['07', 'CS', 'Chiapas'],
  ['08', 'CH', 'Chihuahua'],
  ['09', 'DF', 'Ciudad de México'],
  ['10', 'DG', 'Durango'],
  ['11', 'GT', 'Guanajuato'],
  ['12', 'GR', 'Guerrero'],
  ['13', 'HG', 'Hidalgo'],
  ['14', 'JC', 'Jalisco'],
  ['15', 'MC', 'México'],
  ['16', 'MN', 'Michoacán de Ocampo'],
  ['17', 'MS', 'Morelos'],
  ['18', 'NT', 'Nayarit'],
  ['19', 'NL', 'Nuevo León'],
  ['20', 'OC', 'Oaxaca'],
  ['21', 'PL', 'Puebla'],
  ['22', 'QT', 'Querétaro'],
  ['23', 'QR', 'Quintana Roo'],
  ['24', 'SP', 'San Luis Potosí'],
  ['25', 'SL', 'Sinaloa'],
  ['26', 'SR', 'Sonora'],
  ['27', 'TC', 'Tabasco'],
  ['28', 'TS', 'Tamaulipas'],
  ['29', 'TL', 'Tlaxcala'],
  ['30', 'VZ', 'Veracruz de Ignacio de la Llave'],
  ['31', 'YN', 'Yucatán'],
  ['32', 'ZS', 'Zacatecas'],
] as const;

const about = STATES;

export const states = defineCodeList({
  id: 'mx.state',
  title: { en: 'State (INEGI)', es: 'Entidad federativa (INEGI)', pt: 'Estado (INEGI)' },
  ...about,
  codes: STATE_ROWS.map(([number, , name]) => placeCode(number, name)),
});

/** As the CURP writes them; `NE` for whoever was born abroad. */
export const curpStates = defineCodeList({
  id: 'mx.curp-state',
  title: {
    en: 'State of birth in the CURP',
    es: 'Entidad de nacimiento en la CURP',
    pt: 'Estado de nascimento na CURP',
  },
  source: 'python-stdnum mx_curp; names as in mx.state',
  date: STATES.date,
  verified: true,
  codes: [
    ...STATE_ROWS.map(([, letters, name]) => placeCode(letters, name)),
    { code: 'NE', labels: { en: 'Born abroad', es: 'Nacido en el extranjero', pt: 'Nascido no exterior' } },
  ],
});

/** State 2, municipality 3, locality 4. The list of municipalities was not at hand. */
export const inegiCoding: TerritoryCoding = {
  source: 'INEGI, header of its catalogue of areas (CVE_ENT, CVE_MUN, CVE_LOC), in a public source file',
  date: '2026-11',
  verified: false,
  type: 'mx.inegi',
  title: { en: 'INEGI', es: 'INEGI', pt: 'INEGI' },
  levels: [
    { title: { en: 'State', es: 'Entidad federativa', pt: 'Estado' }, length: 2 },
    { title: { en: 'Municipality', es: 'Municipio', pt: 'Município' }, length: 5 },
    { title: { en: 'Locality', es: 'Localidad', pt: 'Localidade' }, length: 9 },
  ],
  codeList: states.id,
};
