import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';
import { grossEnrolmentRatio } from './gross-enrolment-ratio.ts';

export const genderParityIndex = defineFormula({
  id: 'uis.gender-parity-index.gross-enrolment-ratio',
  edition: '2026',
  title: {
    en: 'Gender parity index of the gross enrolment ratio',
    es: 'Índice de paridad de género de la tasa bruta de matrícula',
    pt: 'Índice de paridade de gênero da taxa bruta de matrícula',
  },
  text: {
    en: 'The value for girls divided by that for boys; from 0.97 to 1.03 is usually called parity.',
    es: 'El valor de las niñas dividido por el de los niños; de 0,97 a 1,03 se suele llamar paridad.',
    pt: 'O valor das meninas dividido pelo dos meninos; de 0,97 a 1,03 costuma-se chamar de paridade.',
  },
  formula: 'GER_female / GER_male',
  numerator: 'Gross enrolment ratio of girls',
  denominator: 'Gross enrolment ratio of boys',
  source: SOURCES.glossary,
  verified: true,
  unit: 'index',
  direction: 'target',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'person.sex', 'population', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['level'],
  bySex: false,
  compute(look, target) {
    const [girls, boys] = (['female', 'male'] as const).map((sex) => grossEnrolmentRatio.compute(look.of(sex), target));
    return girls && boys && over(girls, boys);
  },
});
