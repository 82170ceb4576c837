import { defineCodeList } from '@emis-sdk/model';
import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { territoryCodes } from '../facts/territory-table.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { numberType } from '../numbers/number-type.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';

const departments = defineCodeList({
  id: 'hn.department',
  title: { en: 'Department', es: 'Departamento', pt: 'Departamento' },
  source: UNCONFIRMED.source,
  date: UNCONFIRMED.date,
  verified: false,
  codes: () =>
    territoryCodes(`
01 Atlántida
02 Colón
03 Comayagua
04 Copán
05 Cortés
06 Choluteca
07 El Paraíso
08 Francisco Morazán
09 Gracias a Dios
10 Intibucá
11 Islas de la Bahía
12 La Paz
13 Lempira
14 Ocotepeque
15 Olancho
16 Santa Bárbara
17 Valle
18 Yoro
`),
});

/** Department 2, municipality 2, year 4, sequence 5; no check digit is known. All of it unverified. */
const identity = numberType({
  type: 'hn.dni',
  on: ['person'],
  title: { en: 'Identity number (DNI)', es: 'Número de identidad (DNI)', pt: 'Número de identidade (DNI)' },
  source: UNCONFIRMED.source,
  verified: false,
  example: '0801-1990-12345',
  form: /^\d{4}-?(?:18|19|20)\d{2}-?\d{5}$/,
  judge: (number) => (departments.has(number.slice(0, 2)) ? undefined : 'range'),
  format: (number) => `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`,
});

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('hn', [identity], { en: 'DNI', es: 'DNI', pt: 'DNI' }),
]);

/** Honduras's edition of the standard for the school year 2026, as far as facts go: no layout of SACE, school code, law or calendar was found. */
export const honduras = defineProfile({
  id: 'honduras',
  edition: '2026',
  country: 'HN',
  title: { en: 'Honduras', es: 'Honduras', pt: 'Honduras' },
  codeLists: [departments],
  identifiers: [identity],
  schoolIdentifier: 'hn.sace',
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['prebasica', '02', kindergartenGrades(3), 'Pre-basic', 'Prebásica', 'Pré-básica'],
    ['basica-1-2', '1', standardGrades(1, 6), 'Basic, cycles 1 and 2', 'Básica, I y II ciclo', 'Básica, ciclos 1 e 2'],
    ['basica-3', '2', standardGrades(7, 9), 'Basic, cycle 3', 'Básica, III ciclo', 'Básica, ciclo 3'],
    ['media', '3', standardGrades(10, 12), 'Secondary', 'Media', 'Média'],
  ]),
  documents: [{ ...UNCONFIRMED, code: 'dni', title: identity.title, number: 'required', identifier: identity.type }],
});
