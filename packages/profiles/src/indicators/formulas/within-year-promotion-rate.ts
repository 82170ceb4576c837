import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';
import { whoIsIn } from '../within-year.ts';

export const withinYearPromotionRate = defineFormula({
  id: 'within-year.promotion-rate',
  edition: '2026',
  title: {
    en: 'Promoted of the final enrolment',
    es: 'Tasa de aprobación sobre la matrícula final',
    pt: 'Taxa de aprovação sobre a matrícula final',
  },
  text: {
    en: 'Of a hundred students who stayed to the end of the year, those who were promoted.',
    es: 'De cada cien estudiantes que permanecieron hasta el fin del año, los aprobados.',
    pt: 'De cada cem estudantes que permaneceram até o fim do ano, os aprovados.',
  },
  formula: 'promoted / final enrolment × 100',
  numerator: 'Students promoted at the end of the year',
  denominator: 'Students enrolled at the end of the year',
  source: SOURCES.withinYear,
  verified: false,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'promotion', 'enrolment.exitReason'],
  parameters: ['leaving', 'mostUnknown'],
  by: ['level', 'grade'],
  bySex: true,
  compute(look, target) {
    const who = whoIsIn(target);
    return over(look.decided(who, 'promoted'), look.stayed(who));
  },
});
