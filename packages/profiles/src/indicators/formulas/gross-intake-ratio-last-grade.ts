import { newEntrants } from '../flow-rates.ts';
import { defineFormula, SOURCES } from '../formula.ts';
import { over } from '../quantity.ts';

export const grossIntakeRatioLastGrade = defineFormula({
  id: 'uis.gross-intake-ratio-last-grade',
  edition: '2026',
  title: {
    en: 'Gross intake ratio to the last grade',
    es: 'Tasa bruta de ingreso al último grado',
    pt: 'Taxa bruta de ingresso na última série',
  },
  text: {
    en: 'New entrants to the last grade of a level, of any age, for each hundred people of the intended age for that grade.',
    es: 'Nuevos ingresos al último grado de un nivel, de cualquier edad, por cada cien personas de la edad prevista para ese grado.',
    pt: 'Novos ingressantes na última série de um nível, de qualquer idade, para cada cem pessoas da idade prevista para essa série.',
  },
  formula: '(E_last − R_last) / P_{intended age of the last grade} × 100',
  numerator: 'Students in the last grade who do not repeat it',
  denominator: 'Population of the intended age for the last grade',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'higher-is-better',
  partOfWhole: false,
  inputs: ['enrolment', 'enrolment.grade', 'enrolment.repeats', 'population', 'profile.levels'],
  parameters: ['countOn', 'mostUnknown'],
  by: ['level'],
  levels: ['1', '2'],
  bySex: true,
  compute(look, { level: { grades } }) {
    const last = grades.at(-1);
    return (
      last && over(newEntrants(look, last), look.population(last.age === undefined ? undefined : [last.age, last.age]))
    );
  },
});
