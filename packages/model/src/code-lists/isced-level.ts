import { codes, defineCodeList } from '../code-list.ts';

/** The levels of education of ISCED 2011, and the two halves of level 0. Codes are texts: 02 is not 2. */
export const iscedLevel = defineCodeList({
  id: 'isced-level',
  title: {
    en: 'Level of education (ISCED 2011)',
    es: 'Nivel educativo (CINE 2011)',
    pt: 'Nível de educação (CITE 2011)',
  },
  source: 'UNESCO, ISCED 2011, levels 0 to 9, as listed by Eurostat',
  date: '2011-11',
  verified: true,
  codes: () =>
    codes([
      ['0', 'Early childhood education', 'Educación de la primera infancia', 'Educação na primeira infância'],
      [
        '01',
        'Early childhood educational development',
        'Desarrollo educacional de la primera infancia',
        'Desenvolvimento educacional na primeira infância',
      ],
      ['02', 'Pre-primary education', 'Educación preprimaria', 'Educação pré-primária'],
      ['1', 'Primary education', 'Educación primaria', 'Educação primária'],
      ['2', 'Lower secondary education', 'Educación secundaria baja', 'Ensino secundário inferior'],
      ['3', 'Upper secondary education', 'Educación secundaria alta', 'Ensino secundário superior'],
      [
        '4',
        'Post-secondary non-tertiary education',
        'Educación postsecundaria no terciaria',
        'Ensino pós-secundário não superior',
      ],
      ['5', 'Short-cycle tertiary education', 'Educación terciaria de ciclo corto', 'Ensino superior de ciclo curto'],
      [
        '6',
        'Bachelor’s or equivalent level',
        'Grado en educación terciaria o nivel equivalente',
        'Bacharelado ou nível equivalente',
      ],
      [
        '7',
        'Master’s or equivalent level',
        'Nivel de maestría, especialización o equivalente',
        'Mestrado ou nível equivalente',
      ],
      ['8', 'Doctoral or equivalent level', 'Nivel de doctorado o equivalente', 'Doutorado ou nível equivalente'],
      ['9', 'Not elsewhere classified', 'No clasificado en otra parte', 'Não classificado em outra parte'],
    ]),
});
