import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { oneCoding, provinces } from './codes/provinces.ts';
import { birthAct, cedula, centreCode, oneCode, rne } from './identifiers.ts';

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('do', [rne, birthAct, cedula], {
    en: 'RNE, birth act, or cédula of an adult',
    es: 'RNE, acta de nacimiento, o cédula si es mayor de edad',
    pt: 'RNE, certidão de nascimento, ou cédula se for maior de idade',
  }),
  schoolCodeMissing('do', centreCode),
]);

/** The Dominican Republic's edition of the standard for the school year 2025-2026. */
export const dominicanRepublic = defineProfile({
  id: 'dominican-republic',
  edition: '2026',
  country: 'DO',
  title: { en: 'Dominican Republic', es: 'República Dominicana', pt: 'República Dominicana' },
  codeLists: [provinces],
  identifiers: [cedula, rne, birthAct, centreCode, oneCode],
  schoolIdentifier: centreCode.type,
  rules,
  messages,
  levels: levelsOf(UNCONFIRMED, [
    ['inicial', '02', kindergartenGrades(3), 'Initial', 'Inicial', 'Inicial'],
    ['primario', '1', standardGrades(1, 6), 'Primary', 'Primario', 'Primário'],
    [
      'secundario-1',
      '2',
      standardGrades(7, 9),
      'Secondary, first cycle',
      'Secundario, primer ciclo',
      'Secundário, primeiro ciclo',
    ],
    [
      'secundario-2',
      '3',
      standardGrades(10, 12),
      'Secondary, second cycle',
      'Secundario, segundo ciclo',
      'Secundário, segundo ciclo',
    ],
  ]),
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'do.year',
      title: { en: 'School year', es: 'Año escolar', pt: 'Ano letivo' },
      startMonth: 8,
      endMonth: 6,
    },
  ],
  territories: [oneCoding],
  documents: [cedula, birthAct, rne].map(({ type, title }) => ({
    source: 'fields of SIGERD in a public source file',
    date: '2026-11',
    verified: false,
    code: type.slice(3),
    title,
    number: 'required',
    identifier: type,
  })),
  law: [
    {
      law: 'Ley 172-13',
      text: {
        en: 'Prior informed consent; sensitive data is protected; duties of security and secrecy. In practice there is no strong authority.',
        es: 'Consentimiento previo e informado; los datos sensibles están protegidos; deberes de seguridad y secreto. En la práctica no hay una autoridad fuerte.',
        pt: 'Consentimento prévio e informado; os dados sensíveis são protegidos; deveres de segurança e sigilo. Na prática não há uma autoridade forte.',
      },
      source: 'phlaw.com; lawra.io',
      date: '2026-11',
      verified: false,
    },
  ],
});
