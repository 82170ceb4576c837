import { firstGradeAbove, flowOf } from '../flow-rates.ts';
import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const transitionRate = defineFormula({
  id: 'uis.transition-rate',
  edition: '2026',
  title: {
    en: 'Transition rate to the next level',
    es: 'Tasa de transición al nivel siguiente',
    pt: 'Taxa de transição para o nível seguinte',
  },
  text: {
    en: 'Of a hundred students in the last grade of a level, those who are in the first grade of the next level the year after.',
    es: 'De cada cien estudiantes del último grado de un nivel, los que al año siguiente están en el primer grado del nivel siguiente.',
    pt: 'De cada cem estudantes da última série de um nível, os que no ano seguinte estão na primeira série do nível seguinte.',
  },
  formula: '(E_{h+1,1}^{t+1} − R_{h+1,1}^{t+1}) / E_{h,last}^t × 100',
  numerator: 'New entrants to the first grade of level h+1 in year t+1',
  denominator: 'Students in the last grade of level h in year t',
  source: SOURCES.transition,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['level'],
  levels: ['1', '2'],
  bySex: true,
  compute(look, { level }) {
    const [last, next] = [level.grades.at(-1), firstGradeAbove(look, level)];
    if (!last || !next) return undefined;
    const { promoted, enrolled } = flowOf(look, last, next);
    return over(promoted, enrolled);
  },
});
