import { firstGradeAbove, flowOf } from '../flow-rates.ts';
import { defineFormula, SOURCES } from '../formula.ts';
import { minus, over } from '../quantity.ts';

export const effectiveTransitionRate = defineFormula({
  id: 'uis.effective-transition-rate',
  edition: '2026',
  title: {
    en: 'Effective transition rate to the next level',
    es: 'Tasa efectiva de transición al nivel siguiente',
    pt: 'Taxa efetiva de transição para o nível seguinte',
  },
  text: {
    en: 'Of a hundred students who end the last grade of a level without repeating it, those who go on to the next level.',
    es: 'De cada cien estudiantes que terminan el último grado de un nivel sin repetirlo, los que pasan al nivel siguiente.',
    pt: 'De cada cem estudantes que terminam a última série de um nível sem repeti-la, os que passam ao nível seguinte.',
  },
  formula: '(E_{h+1,1}^{t+1} − R_{h+1,1}^{t+1}) / (E_{h,last}^t − R_{h,last}^{t+1}) × 100',
  numerator: 'New entrants to the first grade of level h+1 in year t+1',
  denominator: 'Students in the last grade of level h in year t who do not repeat it in year t+1',
  source: SOURCES.effectiveTransition,
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
    const { promoted, enrolled, repeated } = flowOf(look, last, next);
    return over(promoted, minus(enrolled, repeated));
  },
});
