import { codes, defineCodeList } from '../code-list.ts';

/** What the values of an indicator are broken down by. */
export const populationBreakdown = defineCodeList({
  id: 'population-breakdown',
  title: { en: 'Breakdown', es: 'Desagregación', pt: 'Desagregação' },
  source: 'the breakdowns of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['territory', 'Territory', 'Territorio', 'Território'],
      ['school', 'School', 'Escuela', 'Escola'],
      ['sector', 'Public or private', 'Pública o privada', 'Pública ou privada'],
      ['location', 'Urban or rural', 'Urbana o rural', 'Urbana ou rural'],
      ['level', 'Level of education', 'Nivel educativo', 'Nível de ensino'],
      ['grade', 'Grade', 'Grado', 'Série'],
      ['shift', 'Shift', 'Jornada', 'Turno'],
      ['sex', 'Sex', 'Sexo'],
      ['age', 'Age', 'Edad', 'Idade'],
      ['ethnicity', 'Ethnic group', 'Pueblo o etnia', 'Cor, raça ou povo'],
      ['language', 'Mother tongue', 'Lengua materna', 'Língua materna'],
      ['disability', 'Disability', 'Discapacidad', 'Deficiência'],
      ['income', 'Household income', 'Ingreso del hogar', 'Renda familiar'],
      ['migration', 'Migration', 'Migración', 'Migração'],
    ]),
});
