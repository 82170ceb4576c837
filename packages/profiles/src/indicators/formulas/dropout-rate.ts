import { flowOf, gradeAfter } from '../flow-rates.ts';
import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { isMissing, minus, missing, over } from '../quantity.ts';

export const dropoutRate = defineFormula({
  id: 'uis.dropout-rate',
  edition: '2026',
  title: {
    en: 'Dropout rate by grade',
    es: 'Tasa de deserción por grado',
    pt: 'Taxa de abandono por série',
  },
  text: {
    en: 'Of a hundred students of a grade, those who are the year after neither in the next grade nor in the same.',
    es: 'De cada cien estudiantes de un grado, los que al año siguiente no están ni en el grado siguiente ni en el mismo.',
    pt: 'De cada cem estudantes de uma série, os que no ano seguinte não estão nem na série seguinte nem na mesma.',
  },
  formula: '100 − (promotion rate + repetition rate)',
  numerator: 'Students in grade g in year t who are neither promoted nor repeat in year t+1',
  denominator: 'Students in grade g in year t',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels', 'consistent-flows'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { level, slot }) {
    const next = gradeAfter(level, slot);
    if (!next) return undefined;
    const { enrolled, promoted, repeated } = flowOf(look, slot, next);
    const gone = minus(minus(enrolled, promoted), repeated);
    return !isMissing(gone) && gone.amount < 0 ? missing('consistent-flows') : over(gone, enrolled);
  },
});
