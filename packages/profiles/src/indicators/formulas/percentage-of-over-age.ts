import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { missing, over } from '../quantity.ts';

export const percentageOfOverAge = defineFormula({
  id: 'uis.percentage-of-over-age',
  edition: '2026',
  title: {
    en: 'Percentage of over-age students',
    es: 'Porcentaje de estudiantes con sobreedad',
    pt: 'Porcentagem de estudantes com distorção idade-série',
  },
  text: {
    en: 'Of a hundred students of a grade, those who are two years or more above the intended age for it.',
    es: 'De cada cien estudiantes de un grado, los que tienen dos años o más por encima de la edad prevista.',
    pt: 'De cada cem estudantes de uma série, os que têm dois anos ou mais acima da idade prevista.',
  },
  formula: 'E_{g, a ≥ intended age + 2} / E_g × 100',
  numerator: 'Students in grade g who are two years or more above the intended age',
  denominator: 'Students in grade g',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.grade', 'person.birthDate', 'profile.levels'],
  parameters: ['overAgeYears', 'ageReference', 'countOn', 'mostUnknown'],
  by: ['grade'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { slot }) {
    if (slot.age === undefined) return missing('profile.levels');
    const ages = [slot.age + look.parameters.overAgeYears, Number.POSITIVE_INFINITY] as const;
    return over(look.enrolled({ slot, ages }), look.enrolled({ slot }));
  },
});
