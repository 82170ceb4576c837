import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';
import { whoIsIn } from '../within-year.ts';

export const withinYearFailureRate = defineFormula({
  id: 'within-year.failure-rate',
  edition: '2026',
  title: {
    en: 'Failed of the final enrolment',
    es: 'Tasa de reprobación sobre la matrícula final',
    pt: 'Taxa de reprovação sobre a matrícula final',
  },
  text: {
    en: 'Of a hundred students who stayed to the end of the year, those who have to repeat the grade.',
    es: 'De cada cien estudiantes que permanecieron hasta el fin del año, los reprobados.',
    pt: 'De cada cem estudantes que permaneceram até o fim do ano, os reprovados.',
  },
  formula: 'failed / final enrolment × 100',
  numerator: 'Students who have to repeat the grade',
  denominator: 'Students enrolled at the end of the year',
  source: SOURCES.withinYear,
  verified: false,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'promotion', 'enrolment.exitReason'],
  parameters: ['leaving', 'mostUnknown'],
  by: ['level', 'grade'],
  bySex: true,
  compute(look, target) {
    const who = whoIsIn(target);
    return over(look.decided(who, 'failed'), look.stayed(who));
  },
});
