import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { computed } from '../quantity.ts';
import { survivalRate } from './survival-rate.ts';

export const cumulativeDropoutRate = defineFormula({
  id: 'uis.cumulative-dropout-rate',
  edition: '2026',
  title: {
    en: 'Cumulative dropout rate to the last grade',
    es: 'Tasa de deserción acumulada hasta el último grado',
    pt: 'Taxa de abandono acumulada até a última série',
  },
  text: {
    en: 'Of a hundred students who begin a level, those who never come to its last grade.',
    es: 'De cada cien estudiantes que comienzan un nivel, los que nunca llegan a su último grado.',
    pt: 'De cada cem estudantes que começam um nível, os que nunca chegam à sua última série.',
  },
  formula: '100 − survival rate to the last grade',
  numerator: 'Students of the cohort who do not come to the last grade',
  denominator: 'Students of the cohort',
  source: SOURCES.survival,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels', 'consistent-flows'],
  parameters: ['repeatLimit', 'countOn', 'mostUnknown'],
  by: ['level'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { level }) {
    const slot = level.grades.at(-1);
    const survives = slot && survivalRate.compute(look, { of: 'grade', level, slot });
    return survives && computed([survives], ([share = 0]) => 1 - share);
  },
});
