import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';
import { whoIsIn } from '../within-year.ts';

export const withinYearDropoutRate = defineFormula({
  id: 'within-year.dropout-rate',
  edition: '2026',
  title: {
    en: 'Deserted of the initial enrolment',
    es: 'Tasa de deserción sobre la matrícula inicial',
    pt: 'Taxa de abandono sobre a matrícula inicial',
  },
  text: {
    en: 'Of a hundred students who were enrolled in the year, those who gave up school before its end.',
    es: 'De cada cien estudiantes matriculados en el año, los que desertaron antes de su fin.',
    pt: 'De cada cem estudantes matriculados no ano, os que abandonaram antes do fim.',
  },
  formula: 'deserted / initial enrolment × 100',
  numerator: 'Students who gave up school in the year',
  denominator: 'Students enrolled in the year, those left out who moved to another school',
  source: SOURCES.withinYear,
  verified: false,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.exitReason'],
  parameters: ['leaving', 'mostUnknown'],
  by: ['level', 'grade'],
  bySex: true,
  compute(look, target) {
    const who = whoIsIn(target);
    return over(look.deserted(who), look.enrolledInYear(who));
  },
});
