import { newEntrants } from '../flow-rates.ts';
import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const grossIntakeRatioFirstGrade = defineFormula({
  id: 'uis.gross-intake-ratio-first-grade',
  edition: '2026',
  title: {
    en: 'Gross intake ratio to the first grade',
    es: 'Tasa bruta de ingreso al primer grado',
    pt: 'Taxa bruta de ingresso na primeira série',
  },
  text: {
    en: 'New entrants to the first grade of primary, of any age, for each hundred people of the official entrance age.',
    es: 'Nuevos ingresos al primer grado de primaria, de cualquier edad, por cada cien personas de la edad oficial de ingreso.',
    pt: 'Novos ingressantes na primeira série do primário, de qualquer idade, para cada cem pessoas da idade oficial de ingresso.',
  },
  formula: '(E_1 − R_1) / P_{entrance age} × 100',
  numerator: 'Students in the first grade who do not repeat it',
  denominator: 'Population of the official entrance age',
  source: SOURCES.guidelines,
  verified: false,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'enrolment.repeats', 'population', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['level'],
  levels: ['1'],
  bySex: true,
  compute(look, { level: { grades } }) {
    const [first] = grades;
    return (
      first &&
      over(newEntrants(look, first), look.population(first.age === undefined ? undefined : [first.age, first.age]))
    );
  },
});
