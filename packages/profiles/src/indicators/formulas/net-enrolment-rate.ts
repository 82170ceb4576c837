import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const netEnrolmentRate = defineFormula({
  id: 'uis.net-enrolment-rate',
  edition: '2026',
  title: {
    en: 'Net enrolment rate',
    es: 'Tasa neta de matrícula',
    pt: 'Taxa líquida de matrícula',
  },
  text: {
    en: 'Of a hundred people of the official ages of a level, those who are enrolled at it.',
    es: 'De cada cien personas de las edades oficiales de un nivel, las que están matriculadas en él.',
    pt: 'De cada cem pessoas das idades oficiais de um nível, as que estão matriculadas nele.',
  },
  formula: 'E_{h,a} / P_{h,a} × 100',
  numerator: 'Students of the official ages of level h, enrolled at level h',
  denominator: 'Population of the official ages of level h',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.grade', 'person.birthDate', 'population', 'profile.levels'],
  parameters: ['countOn', 'ageReference', 'mostUnknown'],
  by: ['level'],
  bySex: true,
  compute(look, { level }) {
    const { ages } = level;
    return over(look.enrolled({ levels: [level.level], ...(ages ? { ages } : {}) }), look.population(ages));
  },
});
