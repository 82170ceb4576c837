import type { Language } from '@emis-sdk/model';

type Texts = Readonly<Record<Language, string>>;

/** What `emis submit --dry-run` says, in MessageFormat 2. */
export const PREVIEW_WORDS = {
  'preview.heading': {
    en: 'What sending this would do (nothing was sent)',
    es: 'Lo que haría este envío (no se envió nada)',
    pt: 'O que este envio faria (nada foi enviado)',
  },
  'preview.entity': {
    en: '{$entity}: new {$create}, changed {$update}, closed {$close}, unchanged {$none}, refused {$refused}, waiting {$waiting}',
    es: '{$entity}: nuevos {$create}, cambiados {$update}, cerrados {$close}, sin cambios {$none}, rechazados {$refused}, en espera {$waiting}',
    pt: '{$entity}: novos {$create}, alterados {$update}, encerrados {$close}, sem mudanças {$none}, recusados {$refused}, em espera {$waiting}',
  },
  'preview.nothing': {
    en: 'No record can be sent.',
    es: 'Ningún registro puede enviarse.',
    pt: 'Nenhum registro pode ser enviado.',
  },
  'preview.moves': {
    en: 'Indicators of the EMIS that would move, over your records',
    es: 'Indicadores del EMIS que cambiarían, sobre sus registros',
    pt: 'Indicadores do EMIS que mudariam, sobre os seus registros',
  },
  'preview.moves-none': { en: 'None.', es: 'Ninguno.', pt: 'Nenhum.' },
  'preview.moves-many': {
    en: 'Not counted: more than {$most} records are new or changed.',
    es: 'No se calculó: más de {$most} registros son nuevos o cambian.',
    pt: 'Não se calculou: mais de {$most} registros são novos ou mudam.',
  },
  'preview.risky': {
    en: 'This would close {$closes} records of the kind {$entity}, {$percent} % of those that are open. Look again; if it is meant, add --confirm.',
    es: 'Esto cerraría {$closes} registros del tipo {$entity}, el {$percent} % de los que están abiertos. Revise; si es lo que quiere, agregue --confirm.',
    pt: 'Isto encerraria {$closes} registros do tipo {$entity}, {$percent} % dos que estão abertos. Confira; se é o que quer, acrescente --confirm.',
  },
  'submit.applied': {
    en: 'taken {$accepted}, already held {$unchanged}, passed over {$passed}, rejected {$rejected}, waiting {$waiting}',
    es: 'tomados {$accepted}, ya presentes {$unchanged}, pasados por alto {$passed}, rechazados {$rejected}, en espera {$waiting}',
    pt: 'aceitos {$accepted}, já presentes {$unchanged}, deixados de lado {$passed}, rejeitados {$rejected}, em espera {$waiting}',
  },
} satisfies Readonly<Record<string, Texts>>;

/** The words of its help. */
export const PREVIEW_HELP = {
  'dry-run': {
    en: 'say what sending would create, change and close, and which indicators would move, and send nothing',
    es: 'dice qué crearía, cambiaría y cerraría el envío, y qué indicadores cambiarían, y no envía nada',
    pt: 'diz o que o envio criaria, alteraria e encerraria, e quais indicadores mudariam, e não envia nada',
  },
  strategy: {
    en: 'create: only what is new; update: only what is held already; both',
    es: 'create: solo lo nuevo; update: solo lo que ya está; both: ambos',
    pt: 'create: só o que é novo; update: só o que já está; both: ambos',
  },
  atomic: {
    en: 'each: every record by itself; all: all of them or none, at most 1,000',
    es: 'each: cada registro por sí solo; all: todos o ninguno, como máximo 1000',
    pt: 'each: cada registro por si só; all: todos ou nenhum, no máximo 1000',
  },
  confirm: {
    en: 'send although an unusual part of what is open would be closed',
    es: 'envía aunque se cerraría una parte inusual de lo que está abierto',
    pt: 'envia embora uma parte incomum do que está aberto seria encerrada',
  },
} satisfies Readonly<Record<string, Texts>>;
