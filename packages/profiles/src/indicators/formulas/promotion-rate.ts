import { flowOf, gradeAfter } from '../flow-rates.ts';
import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const promotionRate = defineFormula({
  id: 'uis.promotion-rate',
  edition: '2026',
  title: {
    en: 'Promotion rate by grade',
    es: 'Tasa de promoción por grado',
    pt: 'Taxa de promoção por série',
  },
  text: {
    en: 'Of a hundred students of a grade, those who are in the next grade the year after.',
    es: 'De cada cien estudiantes de un grado, los que están en el grado siguiente al año siguiente.',
    pt: 'De cada cem estudantes de uma série, os que estão na série seguinte no ano seguinte.',
  },
  formula: '(E_{g+1}^{t+1} − R_{g+1}^{t+1}) / E_g^t × 100',
  numerator: 'New entrants to grade g+1 in year t+1',
  denominator: 'Students in grade g in year t',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { level, slot }) {
    const next = gradeAfter(level, slot);
    if (!next) return undefined;
    const { promoted, enrolled } = flowOf(look, slot, next);
    return over(promoted, enrolled);
  },
});
