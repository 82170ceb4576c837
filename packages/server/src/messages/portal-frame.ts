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
  absent: {
    en: 'There is nothing at this address: it may be mistyped, or what stood here was removed.',
    es: 'No hay nada en esta dirección: puede tener un error, o lo que estaba aquí se eliminó.',
    pt: 'Não há nada neste endereço: pode ter um erro, ou o que estava aqui foi removido.',
  },
  'absent.fix': {
    en: 'Check the address, or go on from one of these pages.',
    es: 'Revise la dirección o siga desde una de estas páginas.',
    pt: 'Confira o endereço ou continue por uma destas páginas.',
  },
  failed: {
    en: 'The server cannot show this page now. Nothing was changed by halves.',
    es: 'El servidor no puede mostrar esta página ahora. Nada quedó cambiado a medias.',
    pt: 'O servidor não pode mostrar esta página agora. Nada ficou alterado pela metade.',
  },
  'failed.fix': {
    en: 'Try again in a minute. If it stays so, tell whoever runs the server this number: {$number}.',
    es: 'Vuelva a intentarlo en un minuto. Si sigue igual, diga este número a quien administra el servidor: {$number}.',
    pt: 'Tente de novo em um minuto. Se continuar assim, informe este número a quem administra o servidor: {$number}.',
  },
  onward: { en: 'Go on to:', es: 'Siga a:', pt: 'Siga para:' },
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
