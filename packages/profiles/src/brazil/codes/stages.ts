import { CODE_LISTS, type Code, type CodeList, codes, defineCodeList } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/** Etapas of kindergarten, ensino fundamental and ensino médio. */
const REGULAR = codes([
  ['1', 'Crèche (0 to 3 years)', 'Sala cuna (0 a 3 años)', 'Educação infantil - creche (0 a 3 anos)'],
  ['2', 'Preschool (4 and 5 years)', 'Preescolar (4 y 5 años)', 'Educação infantil - pré-escola (4 e 5 anos)'],
  ['3', 'Early childhood, unified', 'Educación infantil, unificada', 'Educação infantil - unificada (0 a 5 anos)'],
  ...[14, 15, 16, 17, 18, 19, 20, 21, 41].map(
    (stage, index) =>
      [
        String(stage),
        `Fundamental, year ${index + 1}`,
        `Enseñanza fundamental, ${index + 1}.º año`,
        `Ensino fundamental de 9 anos - ${index + 1}º ano`,
      ] as const,
  ),
  ['22', 'Fundamental, multigrade', 'Enseñanza fundamental, multigrado', 'Ensino fundamental de 9 anos - multi'],
  [
    '23',
    'Fundamental, catching up',
    'Enseñanza fundamental, nivelación',
    'Ensino fundamental de 9 anos - correção de fluxo',
  ],
  [
    '56',
    'Early childhood and fundamental together',
    'Educación infantil y enseñanza fundamental, juntas',
    'Educação infantil e ensino fundamental de 9 anos - multietapa',
  ],
  ...[25, 26, 27, 28].map(
    (stage, index) =>
      [
        String(stage),
        `Secondary, year ${index + 1}`,
        `Enseñanza media, ${index + 1}.ª serie`,
        `Ensino médio - ${index + 1}ª série`,
      ] as const,
  ),
  ['29', 'Secondary, without grades', 'Enseñanza media, sin series', 'Ensino médio - não seriada'],
  ...[35, 36, 37, 38].map(
    (stage, index) =>
      [
        String(stage),
        `Secondary, teacher training, year ${index + 1}`,
        `Enseñanza media, magisterio, ${index + 1}.ª serie`,
        `Ensino médio - normal/magistério - ${index + 1}ª série`,
      ] as const,
  ),
]);

/** Etapas of vocational courses and of the education of young people and adults (EJA). */
const OTHER = codes([
  ['39', 'Technical course beside secondary', 'Curso técnico, simultáneo', 'Curso técnico - concomitante'],
  ['40', 'Technical course after secondary', 'Curso técnico, posterior', 'Curso técnico - subsequente'],
  ['64', 'Technical course, mixed', 'Curso técnico, mixto', 'Curso técnico misto'],
  [
    '67',
    'Vocational course within adult secondary',
    'Curso de formación integrado a media de adultos',
    'Curso FIC integrado na modalidade EJA - nível médio',
  ],
  ['68', 'Vocational course beside school', 'Curso de formación, simultáneo', 'Curso FIC concomitante'],
  [
    '69',
    'Adults, fundamental, first years',
    'Adultos, fundamental, años iniciales',
    'EJA - ensino fundamental - anos iniciais',
  ],
  [
    '70',
    'Adults, fundamental, last years',
    'Adultos, fundamental, años finales',
    'EJA - ensino fundamental - anos finais',
  ],
  ['71', 'Adults, secondary', 'Adultos, enseñanza media', 'EJA - ensino médio'],
  [
    '72',
    'Adults, fundamental, all years',
    'Adultos, fundamental, todos los años',
    'EJA - ensino fundamental - anos iniciais e anos finais',
  ],
  [
    '73',
    'Vocational course within adult fundamental',
    'Curso de formación integrado a fundamental de adultos',
    'Curso FIC integrado na modalidade EJA - nível fundamental',
  ],
  [
    '74',
    'Technical course within adult secondary',
    'Curso técnico integrado a media de adultos',
    'Curso técnico integrado na modalidade EJA',
  ],
]);

/** New in the census of 2026; its label is derived from its rules (github.com/ipti/br.tag at commit 928d170). */
const OF_2026: Code = {
  code: '75',
  labels: {
    en: 'Vocational course after school',
    es: 'Curso de formación, posterior',
    pt: 'Curso FIC subsequente',
  },
  from: '2026-01-01',
};

/**
 * Etapas of the fundamental of eight years and of other old offers. The sources say that the census of 2025 takes them no more,
 * and give no labels but for 24; the exact last day is not known, so it is that of the year before.
 */
const CLOSED: readonly Code[] = ['24', '30', '31', '32', '33', '34'].map((code) => ({
  code,
  labels:
    code === '24'
      ? {
          en: 'Fundamental of 8 and 9 years, multigrade',
          es: 'Enseñanza fundamental de 8 y 9 años, multigrado',
          pt: 'Ensino fundamental de 8 e 9 anos - multi',
        }
      : { en: `Closed stage ${code}`, es: `Etapa cerrada ${code}`, pt: `Etapa encerrada ${code}` },
  to: '2024-12-31',
}));

/**
 * The stages (etapas) of the school census, and beside them the grades of the standard (`01`), as products that speak OneRoster
 * write those and need not change for Brazil: `01` to `09` of the fundamental, `10` to `12` of the médio.
 */
function stagesOf(codes: readonly Code[]): CodeList {
  return defineCodeList({
    id: 'grade',
    title: { en: 'Stage', es: 'Etapa', pt: 'Etapa de ensino' },
    source: `${EDUCACENSO_SOURCE}, educacenso_json/etapas_ensino.json; beside them the grades of the standard`,
    date: EDUCACENSO_DATE,
    verified: false,
    extensible: true,
    codes: [...codes, ...(CODE_LISTS.get('grade')?.codes ?? [])],
  });
}

export const stages = stagesOf([...REGULAR, ...OTHER, OF_2026, ...CLOSED]);

/** Those of the census of 2025, which does not know stage 75. */
export const stagesOf2025 = stagesOf([...REGULAR, ...OTHER, ...CLOSED]);
