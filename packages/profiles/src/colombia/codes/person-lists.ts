import { type Code, codes, defineCodeList } from '@emis-sdk/model';
import { ANEXO_6A } from '../sources.ts';

const about = (column: string) => ({
  source: `${ANEXO_6A.source}, ${column}`,
  date: ANEXO_6A.date,
  verified: ANEXO_6A.verified,
});

/** The codes of the export. Records of the standard say `female` and `male`. */
export const sexes = defineCodeList({
  id: 'co.genero',
  title: { en: 'Sex in SIMAT', es: 'Género en SIMAT', pt: 'Sexo no SIMAT' },
  ...about('GENERO'),
  codes: codes([
    ['F', 'Female', 'Femenino', 'Feminino'],
    ['M', 'Male', 'Masculino', 'Masculino'],
  ]),
});

/** Numbers between 1 and 112 that no people has. */
const NO_PEOPLE = new Set([32, 85, 86, 87, 88, 89, 91, 92, 93, 95, 97, 98]);

/** The peoples, whose names the dictionary at hand did not give, and the groups that have a code of their own. */
export const ethnicities = defineCodeList({
  id: 'ethnicity',
  title: { en: 'Ethnic group', es: 'Grupo étnico', pt: 'Grupo étnico' },
  ...about('CODIGO_ETNIA'),
  codes: () => [
    ...codes([
      ['0', 'None', 'Ninguno', 'Nenhum'],
      ['95', 'Raizal', 'Raizal', 'Raizal'],
      ['97', 'Afro-descendant', 'Afrodescendiente', 'Afrodescendente'],
      ['98', 'Palenquero', 'Palenquero', 'Palenquero'],
      ['200', 'Black communities', 'Negritudes', 'Comunidades negras'],
      ['400', 'Rom', 'Rom', 'Rom'],
      ['998', 'None (998)', 'Ninguno (998)', 'Nenhum (998)'],
      ['999', 'None (999)', 'Ninguno (999)', 'Nenhum (999)'],
    ]),
    ...Array.from({ length: 112 }, (_, index) => index + 1)
      .filter((number) => !NO_PEOPLE.has(number))
      .map(people),
  ],
});

function people(number: number): Code {
  return {
    code: String(number),
    labels: { en: `Indigenous people ${number}`, es: `Pueblo indígena ${number}`, pt: `Povo indígena ${number}` },
  };
}

/** The list as it is since 2022; what it was before stands in `editions.ts`. */
export const disabilities = defineCodeList({
  id: 'co.discapacidad',
  title: { en: 'Kind of disability', es: 'Tipo de discapacidad', pt: 'Tipo de deficiência' },
  ...about('TIPO_DISCAPACIDAD, recoded in 2022'),
  codes: codes([
    ...['1', '15'].map((code) => [code, 'Physical', 'Física', 'Física'] as const),
    ...['2', '12', '13'].map((code) => [code, 'Hearing', 'Auditiva', 'Auditiva'] as const),
    ['3', 'Visual', 'Visual', 'Visual'],
    ...['4', '14'].map((code) => [code, 'Deafblindness', 'Sordoceguera', 'Surdocegueira'] as const),
    ...['7', '10'].map((code) => [code, 'Multiple', 'Múltiple', 'Múltipla'] as const),
    ['8', 'Intellectual', 'Intelectual', 'Intelectual'],
    ['18', 'Psychosocial', 'Psicosocial', 'Psicossocial'],
    ...['11', '17', '19'].map(
      (code) =>
        [code, 'Does not count as a disability', 'No se considera discapacidad', 'Não conta como deficiência'] as const,
    ),
    ['99', 'None', 'No aplica', 'Nenhuma'],
  ]),
});

export const capacities = defineCodeList({
  id: 'co.capacidad',
  title: { en: 'Exceptional capacity', es: 'Capacidad excepcional', pt: 'Capacidade excepcional' },
  ...about('CAP_EXC'),
  codes: codes([
    ['1', 'Exceptional capacities', 'Capacidades excepcionales', 'Capacidades excepcionais'],
    ['2', 'Talent for science', 'Talento científico', 'Talento científico'],
    ['3', 'Talent for natural science', 'Talento en ciencias naturales', 'Talento em ciências naturais'],
    ['4', 'Talent for the arts', 'Talento en artes', 'Talento em artes'],
    ['5', 'Talent for sport', 'Talento deportivo', 'Talento esportivo'],
    ['7', 'Talent for social science', 'Talento en ciencias sociales', 'Talento em ciências sociais'],
    ['10', 'Talent for technology', 'Talento en tecnología', 'Talento em tecnologia'],
    ['11', 'Talent for leadership', 'Talento en liderazgo', 'Talento em liderança'],
    ['6', 'None (6)', 'No aplica (6)', 'Nenhuma (6)'],
    ['9', 'None (9)', 'No aplica (9)', 'Nenhuma (9)'],
  ]),
});

export const disorders = defineCodeList({
  id: 'co.trastorno',
  title: { en: 'Specific disorder', es: 'Trastorno específico', pt: 'Transtorno específico' },
  ...about('TRASTORNOS_ESPECIFICOS'),
  codes: codes([
    ['1', 'Learning', 'Del aprendizaje', 'De aprendizagem'],
    [
      '2',
      'Attention deficit and hyperactivity',
      'Déficit de atención e hiperactividad',
      'Déficit de atenção e hiperatividade',
    ],
    ['3', 'Both', 'Ambos', 'Ambos'],
    ['9', 'None', 'No aplica', 'Nenhum'],
  ]),
});

export const strata = defineCodeList({
  id: 'co.estrato',
  title: { en: 'Socio-economic stratum', es: 'Estrato socioeconómico', pt: 'Estrato socioeconômico' },
  ...about('ESTRATO, 9 counts as 0'),
  codes: codes(
    ['0', '1', '2', '3', '4', '5', '6', '9'].map((code) => [
      code,
      `Stratum ${code}`,
      `Estrato ${code}`,
      `Estrato ${code}`,
    ]),
  ),
});
