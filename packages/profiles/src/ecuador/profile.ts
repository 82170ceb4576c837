import type { Sourced } from '../facts/sourced.ts';
import { kindergartenGrades, levelsOf, standardGrades } from '../facts/standard-levels.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { rulesAndMessages } from '../rule-kinds/country-rule.ts';
import { personWithoutDocument } from '../rule-kinds/person-without-document.ts';
import { schoolCodeMissing } from '../rule-kinds/school-code-missing.ts';
import { inecCoding, provinces } from './codes/provinces.ts';
import { amie, cedula, inecCode } from './identifiers.ts';

const PRESS: Sourced = {
  source: 'migrasegura.org; expreso.ec 2024-08; teleamazonas.com 2025-08',
  date: '2025-08',
  verified: true,
};

const { rules, messages } = rulesAndMessages([
  personWithoutDocument('ec', [cedula], { en: 'cédula', es: 'cédula', pt: 'cédula' }),
  schoolCodeMissing('ec', amie),
]);

/** Ecuador's edition of the standard for the school years 2025-2026, of both regimes. */
export const ecuador = defineProfile({
  id: 'ecuador',
  edition: '2026',
  country: 'EC',
  title: { en: 'Ecuador', es: 'Ecuador', pt: 'Equador' },
  codeLists: [provinces],
  identifiers: [cedula, amie, inecCode],
  schoolIdentifier: amie.type,
  rules,
  messages,
  // Basic education has ten grades: preparatory is the first of them, so that the second is the standard's 01.
  levels: levelsOf(
    { ...PRESS, source: `${PRESS.source}; grades put to the standard’s and to ISCED 2011 by us`, verified: false },
    [
      ['inicial', '02', kindergartenGrades(3).slice(0, 2), 'Initial', 'Inicial', 'Inicial'],
      [
        'egb-preparatoria',
        '02',
        kindergartenGrades(1),
        'Basic, preparatory',
        'EGB preparatoria',
        'Básica, preparatória',
      ],
      ['egb-elemental', '1', standardGrades(1, 3), 'Basic, elementary', 'EGB elemental', 'Básica, elementar'],
      ['egb-media', '1', standardGrades(4, 6), 'Basic, middle', 'EGB media', 'Básica, média'],
      ['egb-superior', '2', standardGrades(7, 9), 'Basic, upper', 'EGB superior', 'Básica, superior'],
      ['bachillerato', '3', standardGrades(10, 12), 'Bachillerato', 'Bachillerato', 'Bachillerato'],
    ],
  ),
  calendars: [
    {
      ...PRESS,
      id: 'ec.sierra',
      title: { en: 'Sierra and Amazonía', es: 'Sierra-Amazonía', pt: 'Sierra e Amazonía' },
      startMonth: 9,
      endMonth: 6,
      days: 200,
      terms: 3,
    },
    {
      ...PRESS,
      id: 'ec.costa',
      title: { en: 'Costa and Galápagos', es: 'Costa-Galápagos', pt: 'Costa e Galápagos' },
      startMonth: 5,
      endMonth: 2,
      days: 200,
      terms: 3,
    },
  ],
  scales: [
    {
      ...UNCONFIRMED,
      scale: '0-10',
      title: { en: 'All levels', es: 'Todos los niveles', pt: 'Todos os níveis' },
      pass: '7',
    },
  ],
  territories: [inecCoding],
  documents: [{ ...UNCONFIRMED, code: 'cedula', title: cedula.title, number: 'required', identifier: cedula.type }],
  law: [
    {
      law: 'Ley Orgánica de Protección de Datos Personales (R.O. 459)',
      from: '2021-05-26',
      text: {
        en: 'Children’s data is a special category. Anonymised data lies outside the law only if nobody can be recognised in it. That those of 15 and over may consent is unverified. The authority is the SPDP.',
        es: 'Los datos de niños y adolescentes son una categoría especial. Los datos anonimizados quedan fuera de la ley solo si nadie puede ser reidentificado. Que los mayores de 15 años puedan consentir no está verificado. La autoridad es la SPDP.',
        pt: 'Os dados de crianças são uma categoria especial. Dados anonimizados ficam fora da lei somente se ninguém puder ser reidentificado. Que maiores de 15 anos possam consentir não está verificado. A autoridade é a SPDP.',
      },
      source: 'consulegisabogados.com; spdp.gob.ec',
      date: '2026-11',
      verified: false,
    },
  ],
});
