import { defineFormula, GRADED_LEVELS, SOURCES } from '../formula.ts';
import { isMissing, minus, missing, over } from '../quantity.ts';

export const outOfSchoolRate = defineFormula({
  id: 'uis.out-of-school-rate',
  edition: '2026',
  title: {
    en: 'Out-of-school rate',
    es: 'Tasa de niños y jóvenes fuera de la escuela',
    pt: 'Taxa de crianças e jovens fora da escola',
  },
  text: {
    en: 'Of a hundred people of the official ages of a level, those who are in no school from primary up; those still in pre-primary count as out.',
    es: 'De cada cien personas de las edades oficiales de un nivel, las que no están en ninguna escuela desde primaria; quienes siguen en preprimaria cuentan como fuera.',
    pt: 'De cada cem pessoas das idades oficiais de um nível, as que não estão em nenhuma escola a partir do primário; quem ainda está na pré-escola conta como fora.',
  },
  formula: '(P_{h,a} − E_{1–8,a}) / P_{h,a} × 100',
  numerator:
    'Population of the official ages of level h that is not enrolled in primary, secondary or higher education',
  denominator: 'Population of the official ages of level h',
  source: SOURCES.glossary,
  verified: true,
  unit: 'percent',
  direction: 'lower-is-better',
  partOfWhole: true,
  inputs: ['enrolment', 'enrolment.grade', 'person.birthDate', 'population', 'profile.levels', 'consistent-population'],
  parameters: ['countOn', 'ageReference', 'mostUnknown'],
  by: ['level'],
  levels: GRADED_LEVELS,
  bySex: true,
  compute(look, { level: { ages } }) {
    const people = look.population(ages);
    const out = minus(people, look.enrolled({ levels: FROM_PRIMARY, ...(ages ? { ages } : {}) }));
    return !isMissing(out) && out.amount < 0 ? missing('consistent-population') : over(out, people);
  },
});

const FROM_PRIMARY = ['1', '2', '3', '4', '5', '6', '7', '8'];
