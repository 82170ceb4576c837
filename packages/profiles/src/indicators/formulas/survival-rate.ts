import { flowOf, type RatesOfGrade, ratesOf } from '../flow-rates.ts';
import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { isMissing } from '../quantity.ts';
import { survival } from '../reconstructed-cohort.ts';

export const survivalRate = defineFormula({
  id: 'uis.survival-rate',
  edition: '2026',
  title: {
    en: 'Survival rate by grade',
    es: 'Tasa de supervivencia por grado',
    pt: 'Taxa de sobrevivência por série',
  },
  text: {
    en: 'Of a hundred students who begin a level, those who ever come to a grade of it, with repeats, if the flows of this year hold.',
    es: 'De cada cien estudiantes que comienzan un nivel, los que llegan alguna vez a un grado, con repeticiones, si se mantienen los flujos de este año.',
    pt: 'De cada cem estudantes que começam um nível, os que chegam alguma vez a uma série, com repetências, se os fluxos deste ano se mantiverem.',
  },
  formula:
    'reconstructed cohort: 1,000 begin; each year N_{g+1} += p_g × N_g and N_g ← r_g × N_g, up to the limit of repeats',
  numerator: 'Students of a cohort of 1,000 who come to grade g',
  denominator: '1,000',
  source: SOURCES.survival,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'previous-year', 'enrolment.grade', 'enrolment.repeats', 'profile.levels', 'consistent-flows'],
  parameters: ['repeatLimit', 'countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { level, slot }) {
    const before = level.grades.slice(0, level.grades.indexOf(slot));
    if (before.length === 0) return undefined;
    const rates = before.map((grade, index) => ratesOf(flowOf(look, grade, level.grades[index + 1] ?? slot)));
    const known: RatesOfGrade[] = [];
    for (const rate of rates) {
      if (isMissing(rate)) return rate;
      known.push(rate);
    }
    return {
      amount: survival(known, look.parameters.repeatLimit),
      unknown: known.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  },
});
