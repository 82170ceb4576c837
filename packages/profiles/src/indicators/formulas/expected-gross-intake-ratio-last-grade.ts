import { defineFormula, SOURCES } from '../formula.ts';
import { computed } from '../quantity.ts';
import { grossIntakeRatioFirstGrade } from './gross-intake-ratio-first-grade.ts';
import { survivalRate } from './survival-rate.ts';

export const expectedGrossIntakeRatioLastGrade = defineFormula({
  id: 'uis.expected-gross-intake-ratio-last-grade',
  edition: '2026',
  title: {
    en: 'Expected gross intake ratio to the last grade',
    es: 'Tasa bruta esperada de ingreso al último grado',
    pt: 'Taxa bruta esperada de ingresso na última série',
  },
  text: {
    en: 'How many of a hundred who are of entrance age today will come to the last grade of primary, if intake and survival stay as they are.',
    es: 'Cuántos de cada cien en edad de ingreso hoy llegarán al último grado de primaria, si el ingreso y la supervivencia siguen como están.',
    pt: 'Quantos de cada cem em idade de ingresso hoje chegarão à última série do primário, se o ingresso e a sobrevivência continuarem como estão.',
  },
  formula: 'GIR_1 × survival to the last grade',
  numerator: 'Gross intake ratio to the first grade, times the survival rate to the last grade',
  denominator: 'One hundred',
  source: SOURCES.intake,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: false,
  inputs: [
    'enrolment',
    'previous-year',
    'enrolment.grade',
    'enrolment.repeats',
    'population',
    'profile.levels',
    'consistent-flows',
  ],
  parameters: ['countOn', 'mostUnknown', 'repeatLimit'],
  by: ['level'],
  levels: ['1'],
  bySex: true,
  compute(look, { level }) {
    const slot = level.grades.at(-1);
    const intake = grossIntakeRatioFirstGrade.compute(look, { of: 'level', level });
    const survives = slot && survivalRate.compute(look, { of: 'grade', level, slot });
    return intake && survives && computed([intake, survives], ([ratio = 0, share = 0]) => ratio * share);
  },
});
