import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { departments, ineCoding } from './departments.ts';
import { cedula, ineCode, institutionCode, premisesCode, ruc } from './identifiers.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('py', [cedula], { en: 'cédula', es: 'cédula', pt: 'cédula' }),
  schoolCodeMissing('py', institutionCode),
]);

/** Paraguay's edition of the standard for the school year 2026. */
export const paraguay = defineProfile({
  id: 'paraguay',
  edition: '2026',
  country: 'PY',
  title: { en: 'Paraguay', es: 'Paraguay', pt: 'Paraguai' },
  codeLists: [departments],
  identifiers: [cedula, ruc, institutionCode, premisesCode, ineCode],
  schoolIdentifier: institutionCode.type,
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['inicial', '02', kindergartenGrades(3), 'Initial', 'Inicial', 'Inicial'],
    [
      'eeb-1',
      '1',
      standardGrades(1, 6),
      'Basic, cycles 1 and 2',
      'EEB, primer y segundo ciclo',
      'Básica, ciclos 1 e 2',
    ],
    ['eeb-3', '2', standardGrades(7, 9), 'Basic, cycle 3', 'EEB, tercer ciclo', 'Básica, ciclo 3'],
    ['media', '3', standardGrades(10, 12), 'Secondary', 'Media', 'Média'],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'py.year',
      title: { en: 'School year', es: 'Año lectivo', pt: 'Ano letivo' },
      startMonth: 2,
      endMonth: 11,
    },
  ],
  territories: [ineCoding],
  documents: [{ ...UNCONFIRMED, code: 'ci', title: cedula.title, number: 'required', identifier: cedula.type }],
  law: [
    {
      law: 'Reglas del sector',
      text: {
        en: 'No general law was found. The national register of 2016 (RUE) met protest over questions on households: collect only what the purpose needs.',
        es: 'No se encontró una ley general. El registro nacional de 2016 (RUE) tuvo protestas por preguntas sobre los hogares: recoja solo lo que la finalidad necesita.',
        pt: 'Não se encontrou uma lei geral. O registro nacional de 2016 (RUE) teve protestos por perguntas sobre os lares: colete apenas o que a finalidade exige.',
      },
      source: 'abc.com.py',
      date: '2016',
      verified: false,
    },
  ],
});
