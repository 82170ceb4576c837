import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { extensionCodeUnknown } from '../rule-kinds/extension-code-unknown.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import * as lists from './codes/lists.ts';
import { ubigeoCodings, ubigeoInei, ubigeoReniec } from './codes/ubigeo.ts';
import { documents, extensions } from './extensions.ts';
import { SIAGIE_FORMAT } from './files/siagie.ts';
import * as numbers from './identifiers.ts';
import { law } from './law.ts';
import { SIAGIE } from './sources.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('pe', [numbers.dni, numbers.siagieCode, numbers.foreignCard], {
    en: 'DNI, or the code that SIAGIE gives who has none',
    es: 'DNI, o el código que asigna SIAGIE a quien no lo tiene',
    pt: 'DNI, ou o código que o SIAGIE dá a quem não tem',
  }),
  schoolCodeMissing('pe', numbers.modularCode),
  extensionCodeUnknown('pe', 'enrolment', extensions, { name: 'metadata.pe.tipo_matricula', code: 'INGRESO' }),
  extensionCodeUnknown('pe', 'person', extensions, { name: 'metadata.pe.sexo', code: 'M' }),
]);

/** Peru's edition of the standard for the school year 2026. */
export const peru = defineProfile({
  id: 'peru',
  edition: '2026',
  country: 'PE',
  title: { en: 'Peru', es: 'Perú', pt: 'Peru' },
  codeLists: [ubigeoInei, ubigeoReniec, ...Object.values(lists)],
  identifiers: [
    numbers.dni,
    numbers.foreignCard,
    numbers.siagieCode,
    numbers.modularCode,
    numbers.premisesCode,
    numbers.ruc,
    ...numbers.ubigeoNumbers,
  ],
  schoolIdentifier: numbers.modularCode.type,
  rules,
  messages,
  levels: levelsOf({ ...SIAGIE, source: `${SIAGIE.source}; place in ISCED 2011 not checked against UIS` }, [
    ['inicial', '02', kindergartenGrades(3), 'Initial', 'Inicial', 'Inicial'],
    ['primaria', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    ['secundaria-vi', '2', standardGrades(7, 8), 'Secondary, cycle VI', 'Secundaria, ciclo VI', 'Secundário, ciclo VI'],
    [
      'secundaria-vii',
      '3',
      standardGrades(9, 11),
      'Secondary, cycle VII',
      'Secundaria, ciclo VII',
      'Secundário, ciclo VII',
    ],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'pe.year',
      title: { en: 'School year', es: 'Año escolar', pt: 'Ano letivo' },
      startMonth: 3,
      endMonth: 12,
    },
  ],
  scales: [
    {
      ...SIAGIE,
      scale: 'AD/A/B/C',
      title: { en: 'Primary', es: 'Primaria', pt: 'Primário' },
    },
    {
      ...SIAGIE,
      scale: '0-20',
      title: { en: 'Secondary', es: 'Secundaria', pt: 'Secundário' },
      step: 1,
    },
  ],
  territories: ubigeoCodings,
  documents,
  extensions,
  formats: [SIAGIE_FORMAT],
  law,
});
