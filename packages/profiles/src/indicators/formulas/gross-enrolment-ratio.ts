import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const grossEnrolmentRatio = defineFormula({
  id: 'uis.gross-enrolment-ratio',
  edition: '2026',
  title: {
    en: 'Gross enrolment ratio',
    es: 'Tasa bruta de matrícula',
    pt: 'Taxa bruta de matrícula',
  },
  text: {
    en: 'Students of a level, of any age, for each hundred people of its official ages.',
    es: 'Estudiantes de un nivel, de cualquier edad, por cada cien personas de las edades oficiales.',
    pt: 'Estudantes de um nível, de qualquer idade, para cada cem pessoas das idades oficiais.',
  },
  formula: 'E_h / P_{h,a} × 100',
  numerator: 'Students enrolled at level h, of any age',
  denominator: 'Population of the official ages of level h',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'population', 'profile.levels'],
  parameters: ['countOn'],
  by: ['level'],
  bySex: true,
  compute(look, { level }) {
    return over(look.enrolled({ levels: [level.level] }), look.population(level.ages));
  },
});
