import { codes, defineCodeList } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/** Etapas agregadas: what a class belongs to before its stage is named. */
export const stageGroups = defineCodeList({
  id: 'br.stage-group',
  title: { en: 'Group of stages', es: 'Etapa agregada', pt: 'Etapa agregada' },
  source: `${EDUCACENSO_SOURCE}, educacenso_json/etapas_agregada.json`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['301', 'Early childhood', 'Educación infantil', 'Educação infantil'],
    ['302', 'Fundamental', 'Enseñanza fundamental', 'Ensino fundamental'],
    ['303', 'Multigrade and catching up', 'Multigrado y nivelación', 'Multi e correção de fluxo'],
    ['304', 'Secondary', 'Enseñanza media', 'Ensino médio'],
    ['305', 'Secondary, teacher training', 'Enseñanza media, magisterio', 'Ensino médio - normal/magistério'],
    ['306', 'Young people and adults', 'Educación de jóvenes y adultos', 'Educação de jovens e adultos'],
    [
      '308',
      'Technical and vocational courses beside or after school',
      'Cursos técnicos y de formación, simultáneos o posteriores',
      'Curso técnico e FIC - concomitante ou subsequente',
    ],
  ]),
});
