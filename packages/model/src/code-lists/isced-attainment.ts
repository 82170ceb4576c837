import { type Code, codes, defineCodeList } from '../code-list.ts';

/** Level of education completed: the one-digit levels, which every country can give, and the two-digit categories of orientation. */
export const iscedAttainment = defineCodeList({
  id: 'isced-attainment',
  title: { en: 'Educational attainment', es: 'Logro educativo', pt: 'Escolaridade concluída' },
  source:
    'ISCED 2011 (UNESCO, adopted November 2011): levels and categories as Eurostat lists them (CL_ISCED11); read second-hand. ' +
    'Codes 84 to 86 and 9 are unverified. The three-digit sub-categories are left to profiles',
  date: '2011-11',
  verified: false,
  extensible: true,
  codes: () => [
    ...codes([
      ['0', 'Less than primary education', 'Menos que educación primaria', 'Menos que o ensino primário'],
      ['1', 'Primary education', 'Educación primaria', 'Ensino primário'],
      ['2', 'Lower secondary education', 'Educación secundaria baja', 'Ensino secundário inferior'],
    ]),
    ...bothOrientations('2', ['Lower secondary education', 'Educación secundaria baja', 'Ensino secundário inferior']),
    ...codes([['3', 'Upper secondary education', 'Educación secundaria alta', 'Ensino secundário superior']]),
    ...bothOrientations('3', ['Upper secondary education', 'Educación secundaria alta', 'Ensino secundário superior']),
    ...codes([
      [
        '4',
        'Post-secondary non-tertiary education',
        'Educación postsecundaria no terciaria',
        'Ensino pós-secundário não superior',
      ],
    ]),
    ...bothOrientations('4', [
      'Post-secondary non-tertiary education',
      'Educación postsecundaria no terciaria',
      'Ensino pós-secundário não superior',
    ]),
    ...codes([
      ['5', 'Short-cycle tertiary education', 'Educación terciaria de ciclo corto', 'Ensino superior de ciclo curto'],
    ]),
    ...bothOrientations('5', [
      'Short-cycle tertiary education',
      'Educación terciaria de ciclo corto',
      'Ensino superior de ciclo curto',
    ]),
    ...codes([['6', 'Bachelor’s or equivalent', 'Grado en educación terciaria', 'Graduação ou equivalente']]),
    ...tertiaryOrientations('6', ['Bachelor’s or equivalent', 'Grado en educación terciaria', 'Graduação']),
    ...codes([['7', 'Master’s or equivalent', 'Maestría o equivalente', 'Mestrado ou equivalente']]),
    ...tertiaryOrientations('7', ['Master’s or equivalent', 'Maestría o equivalente', 'Mestrado']),
    ...codes([['8', 'Doctoral or equivalent', 'Doctorado o equivalente', 'Doutorado ou equivalente']]),
    ...tertiaryOrientations('8', ['Doctoral or equivalent', 'Doctorado o equivalente', 'Doutorado']),
    ...codes([['9', 'Not elsewhere classified', 'No clasificado en otra parte', 'Não classificado em outra parte']]),
  ],
});

type Level = readonly [en: string, es: string, pt: string];

function bothOrientations(level: string, [en, es, pt]: Level): Code[] {
  return codes([
    [`${level}4`, `${en}, general`, `${es}, general`, `${pt}, geral`],
    [`${level}5`, `${en}, vocational`, `${es}, vocacional`, `${pt}, profissional`],
  ]);
}

function tertiaryOrientations(level: string, [en, es, pt]: Level): Code[] {
  return codes([
    [`${level}4`, `${en}, academic`, `${es}, académica`, `${pt}, orientação acadêmica`],
    [`${level}5`, `${en}, professional`, `${es}, profesional`, `${pt}, orientação profissional`],
    [
      `${level}6`,
      `${en}, orientation unspecified`,
      `${es}, sin orientación definida`,
      `${pt}, orientação não especificada`,
    ],
  ]);
}
