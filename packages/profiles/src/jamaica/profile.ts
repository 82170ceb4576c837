import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { numberType } from '../numbers/number-type.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';

/** TRN: nine digits; no check digit is known. Unverified. */
const trn = numberType({
  type: 'jm.trn',
  on: ['person'],
  title: {
    en: 'TRN (taxpayer registration number)',
    es: 'TRN (número de contribuyente)',
    pt: 'TRN (número de contribuinte)',
  },
  source: UNCONFIRMED.source,
  verified: false,
  example: '123-456-789',
  form: /^\d{3}-?\d{3}-?\d{3}$/,
  format: (number) => number.replace(/^(...)(...)(...)$/, '$1-$2-$3'),
});

/** The ministry announced a unique account number for each student; its form is not known. */
const account = numberType({
  type: 'jm.student-account',
  on: ['person'],
  title: { en: 'Student account number', es: 'Número de cuenta del estudiante', pt: 'Número de conta do estudante' },
  source: 'jis.gov.jm 2025-01-17: a unique account number for each student; its form is unverified',
  verified: false,
  example: 'S-1234567',
  form: /^(?=.*\d)[A-Z0-9-]{4,30}$/,
  normalise: ([text]) => text,
});

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('jm', [account, trn], {
    en: 'account number of the student, or TRN',
    es: 'número de cuenta del estudiante, o TRN',
    pt: 'número de conta do estudante, ou TRN',
  }),
]);

/** Jamaica's edition of the standard for the school year 2025-2026, as far as facts go: no school or territory code was found. */
export const jamaica = defineProfile({
  id: 'jamaica',
  edition: '2026',
  country: 'JM',
  title: { en: 'Jamaica', es: 'Jamaica', pt: 'Jamaica' },
  identifiers: [trn, account],
  schoolIdentifier: 'jm.school',
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['early-childhood', '02', kindergartenGrades(3), 'Early childhood', 'Primera infancia', 'Primeira infância'],
    ['primary', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    [
      'secondary-lower',
      '2',
      standardGrades(7, 9),
      'Secondary, grades 7 to 9',
      'Secundaria, grados 7 a 9',
      'Secundário, 7.º a 9.º',
    ],
    [
      'secondary-upper',
      '3',
      standardGrades(10, 12),
      'Secondary, grades 10 on',
      'Secundaria, desde 10.º',
      'Secundário, desde o 10.º',
    ],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'jm.year',
      title: { en: 'School year', es: 'Año escolar', pt: 'Ano letivo' },
      startMonth: 9,
      endMonth: 6,
    },
  ],
  documents: [{ ...UNCONFIRMED, code: 'trn', title: trn.title, number: 'required', identifier: trn.type }],
  law: [
    {
      law: 'Data Protection Act 2020',
      from: '2023-12-01',
      text: {
        en: 'Controllers register every year; fines reach 4 %.',
        es: 'Los responsables se registran cada año; las multas llegan al 4 %.',
        pt: 'Os controladores se registram todo ano; as multas chegam a 4 %.',
      },
      source: 'uwi.edu',
      date: '2026-11',
      verified: false,
    },
  ],
});
