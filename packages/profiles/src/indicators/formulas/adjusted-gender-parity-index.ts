import { defineFormula, SOURCES } from '../formula.ts';
import { isMissing } from '../quantity.ts';
import { genderParityIndex } from './gender-parity-index.ts';

export const adjustedGenderParityIndex = defineFormula({
  id: 'uis.adjusted-gender-parity-index.gross-enrolment-ratio',
  edition: '2026',
  title: {
    en: 'Adjusted gender parity index of the gross enrolment ratio',
    es: 'Índice ajustado de paridad de género de la tasa bruta de matrícula',
    pt: 'Índice ajustado de paridade de gênero da taxa bruta de matrícula',
  },
  text: {
    en: 'The gender parity index, laid out so that an advantage of girls weighs as much as one of boys: 0 to 2, parity at 1.',
    es: 'El índice de paridad de género, dispuesto de modo que una ventaja de las niñas pese lo mismo que una de los niños: de 0 a 2, paridad en 1.',
    pt: 'O índice de paridade de gênero, disposto de modo que uma vantagem das meninas pese o mesmo que uma dos meninos: de 0 a 2, paridade em 1.',
  },
  formula: 'F / M where F ≤ M, otherwise 2 − M / F',
  numerator: 'Gross enrolment ratio of girls',
  denominator: 'Gross enrolment ratio of boys',
  source: SOURCES.adjustedParity,
  verified: true,
  unit: 'index',
  direction: 'target',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'person.sex', 'population', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['level'],
  bySex: false,
  compute(look, target) {
    const parity = genderParityIndex.compute(look, target);
    if (!parity || isMissing(parity)) return parity;
    const { amount, unknown } = parity;
    return { amount: amount <= 1 ? amount : 2 - 1 / amount, unknown };
  },
});
