import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const percentageOfRepeaters = defineFormula({
  id: 'uis.percentage-of-repeaters',
  edition: '2026',
  title: {
    en: 'Percentage of repeaters',
    es: 'Porcentaje de repetidores',
    pt: 'Porcentagem de repetentes',
  },
  text: {
    en: 'Of a hundred students of a grade, those who were in it the year before too; it is not the repetition rate, which looks at the students of the year before.',
    es: 'De cada cien estudiantes de un grado, los que también estaban en él el año anterior; no es la tasa de repetición, que mira a los estudiantes del año anterior.',
    pt: 'De cada cem estudantes de uma série, os que também estavam nela no ano anterior; não é a taxa de repetência, que olha os estudantes do ano anterior.',
  },
  formula: 'R_g^t / E_g^t × 100',
  numerator: 'Repeaters in grade g',
  denominator: 'Students in grade g, in the same year',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.grade', 'enrolment.repeats', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { slot }) {
    return over(look.enrolled({ slot, repeats: true }), look.enrolled({ slot }));
  },
});
