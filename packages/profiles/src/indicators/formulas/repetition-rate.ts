import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const repetitionRate = defineFormula({
  id: 'uis.repetition-rate',
  edition: '2026',
  title: {
    en: 'Repetition rate by grade',
    es: 'Tasa de repetición por grado',
    pt: 'Taxa de repetência por série',
  },
  text: {
    en: 'Of a hundred students of a grade, those who are in the same grade the year after.',
    es: 'De cada cien estudiantes de un grado, los que están en el mismo grado al año siguiente.',
    pt: 'De cada cem estudantes de uma série, os que estão na mesma série no ano seguinte.',
  },
  formula: 'R_g^{t+1} / E_g^t × 100',
  numerator: 'Repeaters in grade g in year t+1',
  denominator: 'Students in grade g in year t',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { slot }) {
    return over(look.enrolled({ slot, repeats: true }), look.enrolledBefore({ slot }));
  },
});
