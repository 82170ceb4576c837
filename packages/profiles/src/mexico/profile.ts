import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { kinds, sustenances } from './codes/school-lists.ts';
import { curpStates, inegiCoding, states } from './codes/states.ts';
import { curp } from './curp.ts';
import { cct, inegiCode } from './identifiers.ts';
import { law } from './law.ts';
import { MEXICAN_RULES } from './rules/index.ts';
import { FORMATO_911 } from './sources.ts';

/** Mexico's edition of the standard for the school year 2025-2026. */
export const mexico = defineProfile({
  id: 'mexico',
  edition: '2026',
  country: 'MX',
  title: { en: 'Mexico', es: 'México', pt: 'México' },
  codeLists: [states, curpStates, sustenances, kinds],
  identifiers: [curp, cct, inegiCode],
  schoolIdentifier: cct.type,
  ...MEXICAN_RULES,
  levels: levelsOf({ ...FORMATO_911, source: `${FORMATO_911.source}; place in ISCED 2011 not checked against UIS` }, [
    ['preescolar', '02', kindergartenGrades(3), 'Preschool', 'Preescolar', 'Pré-escola'],
    ['primaria', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    ['secundaria', '2', standardGrades(7, 9), 'Secondary', 'Secundaria', 'Secundário'],
    ['media-superior', '3', standardGrades(10, 12), 'Upper secondary', 'Media superior', 'Médio superior'],
  ]),
  calendars: [
    {
      source: 'cycle `2024-2025`, August or September to July, as the open data of Formato 911 has it',
      date: '2025',
      verified: true,
      id: 'mx.cycle',
      title: { en: 'School cycle', es: 'Ciclo escolar', pt: 'Ciclo escolar' },
      startMonth: 8,
      endMonth: 7,
    },
  ],
  ageReference: { ...FORMATO_911, counted: 'on-day', day: '12-31', of: 'start-year' },
  scales: [
    {
      ...UNCONFIRMED,
      scale: '5-10',
      title: { en: 'Primary and secondary', es: 'Primaria y secundaria', pt: 'Primário e secundário' },
      pass: '6',
    },
  ],
  territories: [inegiCoding],
  documents: [{ ...UNCONFIRMED, code: 'curp', title: curp.title, number: 'required', identifier: curp.type }],
  law,
});
