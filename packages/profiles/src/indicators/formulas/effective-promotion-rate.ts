import { flowOf, gradeAfter } from '../flow-rates.ts';
import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { minus, over } from '../quantity.ts';

export const effectivePromotionRate = defineFormula({
  id: 'uis.effective-promotion-rate',
  edition: '2026',
  title: {
    en: 'Effective promotion rate by grade',
    es: 'Tasa efectiva de promoción por grado',
    pt: 'Taxa efetiva de promoção por série',
  },
  text: {
    en: 'Of a hundred students who end a grade without repeating it, those who go on to the next.',
    es: 'De cada cien estudiantes que terminan un grado sin repetirlo, los que pasan al siguiente.',
    pt: 'De cada cem estudantes que terminam uma série sem repeti-la, os que passam à seguinte.',
  },
  formula: '(E_{g+1}^{t+1} − R_{g+1}^{t+1}) / (E_g^t − R_g^{t+1}) × 100',
  numerator: 'New entrants to grade g+1 in year t+1',
  denominator: 'Students in grade g in year t who do not repeat it in year t+1',
  source: SOURCES.effectivePromotion,
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
    const { enrolled, promoted, repeated } = flowOf(look, slot, next);
    return over(promoted, minus(enrolled, repeated));
  },
});
