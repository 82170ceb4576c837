import type { PortalWords } from '../portal/say.ts';

/** What stands on every page of the portal, and small words that many pages share. */
export const FRAME_WORDS = {
  title: { en: 'National EMIS', es: 'EMIS nacional', pt: 'EMIS nacional' },
  language: { en: 'Language', es: 'Idioma', pt: 'Idioma' },
  skip: { en: 'Skip to the content', es: 'Saltar al contenido', pt: 'Ir para o conteúdo' },
  pages: { en: 'Pages', es: 'Páginas', pt: 'Páginas' },
  crumbs: { en: 'You are here', es: 'Usted está aquí', pt: 'Você está aqui' },
  notice: {
    en: 'For the ministry only: the tables show exact numbers, small groups included. This portal asks nobody to log in and therefore answers on this machine alone.',
    es: 'Solo para el ministerio: las tablas muestran números exactos, también de grupos pequeños. Este portal no pide identificarse y por eso responde solo en esta máquina.',
    pt: 'Só para o ministério: as tabelas mostram números exatos, também de grupos pequenos. Este portal não pede identificação e por isso responde só nesta máquina.',
  },
  'notice.signed-in': {
    en: 'For the ministry only: the tables show exact numbers, small groups included.',
    es: 'Solo para el ministerio: las tablas muestran números exactos, también de grupos pequeños.',
    pt: 'Só para o ministério: as tabelas mostram números exatos, também de grupos pequenos.',
  },
  'refused.fix': { en: 'What to do: {$fix}', es: 'Qué hacer: {$fix}', pt: 'O que fazer: {$fix}' },
  previous: { en: 'Previous', es: 'Anteriores', pt: 'Anteriores' },
  next: { en: 'Next', es: 'Siguientes', pt: 'Seguintes' },
  'page.of': { en: 'Page {$page}', es: 'Página {$page}', pt: 'Página {$page}' },
  unknown: { en: 'Not stated', es: 'Sin información', pt: 'Não informado' },
  total: { en: 'Total', es: 'Total', pt: 'Total' },
  yes: { en: 'yes', es: 'sí', pt: 'sim' },
  no: { en: 'no', es: 'no', pt: 'não' },
  'severity.error': { en: 'error', es: 'error', pt: 'erro' },
  'severity.warning': { en: 'warning', es: 'advertencia', pt: 'aviso' },
  'severity.info': { en: 'info', es: 'información', pt: 'informação' },
  required: { en: 'required', es: 'obligatorio', pt: 'obrigatório' },
  'form.errors': {
    en: 'Please correct what is marked below.',
    es: 'Corrija lo que está marcado abajo.',
    pt: 'Corrija o que está marcado abaixo.',
  },
} as const satisfies PortalWords;
