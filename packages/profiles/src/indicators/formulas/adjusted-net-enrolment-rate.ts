import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const adjustedNetEnrolmentRate = defineFormula({
  id: 'uis.adjusted-net-enrolment-rate',
  edition: '2026',
  title: {
    en: 'Adjusted net enrolment rate, primary',
    es: 'Tasa neta ajustada de matrícula, primaria',
    pt: 'Taxa líquida ajustada de matrícula, primário',
  },
  text: {
    en: 'Of a hundred people of primary age, those who are in primary or secondary education.',
    es: 'De cada cien personas en edad de primaria, las que están en primaria o secundaria.',
    pt: 'De cada cem pessoas em idade de ensino primário, as que estão no primário ou no secundário.',
  },
  formula: '(E_{1,a1} + E_{2,a1} + E_{3,a1}) / P_{a1} × 100',
  numerator: 'Students of the official primary ages in primary or secondary education',
  denominator: 'Population of the official primary ages',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.grade', 'person.birthDate', 'population', 'profile.levels'],
  parameters: ['countOn', 'ageReference', 'mostUnknown'],
  by: ['level'],
  levels: ['1'],
  bySex: true,
  compute(look, { level: { ages } }) {
    return over(look.enrolled({ levels: ['1', '2', '3'], ...(ages ? { ages } : {}) }), look.population(ages));
  },
});
