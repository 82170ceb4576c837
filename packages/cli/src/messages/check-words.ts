import type { Language } from '@emis-sdk/model';

/** What `emis validate`, `rules`, `schema` and `explain` say, in MessageFormat 2. */
export const CHECK_WORDS = {
  'reveal.caution': {
    en: 'CAUTION: --reveal shows personal data of students and staff. Keep what is printed or written on this machine, and delete it afterwards.',
    es: 'CUIDADO: --reveal muestra datos personales de estudiantes y del personal. Deje en este equipo lo que se imprima o escriba, y bórrelo después.',
    pt: 'ATENÇÃO: --reveal mostra dados pessoais de estudantes e profissionais. Mantenha neste computador o que for impresso ou gravado, e apague-o depois.',
  },
  'format.asked': { en: 'as you say', es: 'como usted indica', pt: 'como você indica' },
  'format.short': {
    en: '{$short} is short for {$format}',
    es: '{$short} es el nombre corto de {$format}',
    pt: '{$short} é o nome curto de {$format}',
  },
  'profile.taken': {
    en: '{$format} belongs to the profile {$profile}, which is used: the same as --profile {$profile}',
    es: '{$format} pertenece al perfil {$profile}, que es el que se usa: igual que --profile {$profile}',
    pt: '{$format} pertence ao perfil {$profile}, que é o usado: o mesmo que --profile {$profile}',
  },
  'edition.of-files': {
    en: 'The files are of {$edition}, so the lists of {$profile} for that year are used: the same as --edition {$edition}',
    es: 'Los archivos son de {$edition}, así que se usan las listas de {$profile} para ese año: igual que --edition {$edition}',
    pt: 'Os arquivos são de {$edition}, então são usadas as listas de {$profile} desse ano: o mesmo que --edition {$edition}',
  },
  'report.written': {
    en: 'The report is in {$path}',
    es: 'El informe está en {$path}',
    pt: 'O relatório está em {$path}',
  },
  'since.none': {
    en: 'The earlier report holds nothing of {$path}; it was not compared.',
    es: 'El informe anterior no contiene nada de {$path}; no se comparó.',
    pt: 'O relatório anterior não contém nada de {$path}; não foi comparado.',
  },
  'rules.count': {
    en: '.input {$count :integer} .match $count one {{{$count} rule of {$profile} {$edition}}} * {{{$count} rules of {$profile} {$edition}}}',
    es: '.input {$count :integer} .match $count one {{{$count} regla de {$profile} {$edition}}} * {{{$count} reglas de {$profile} {$edition}}}',
    pt: '.input {$count :integer} .match $count one {{{$count} regra de {$profile} {$edition}}} * {{{$count} regras de {$profile} {$edition}}}',
  },
  'rules.error': { en: 'error', es: 'error', pt: 'erro' },
  'rules.warning': { en: 'warning', es: 'advertencia', pt: 'aviso' },
  'rules.info': { en: 'info', es: 'información', pt: 'informação' },
  'rules.off': { en: 'switched off', es: 'desactivada', pt: 'desativada' },
  'schema.none': {
    en: 'There is no entity «{$entity}». Known: {$known}',
    es: 'No existe la entidad «{$entity}». Conocidas: {$known}',
    pt: 'Não existe a entidade «{$entity}». Conhecidas: {$known}',
  },
  'schema.unknown': {
    en: 'There is no entity «{$entity}». The nearest: {$nearest}',
    es: 'No existe la entidad «{$entity}». La más parecida: {$nearest}',
    pt: 'Não existe a entidade «{$entity}». A mais próxima: {$nearest}',
  },
  'explain.developer': {
    en: 'For the developer of the product: {$developer}',
    es: 'Para quien desarrolla el sistema: {$developer}',
    pt: 'Para quem desenvolve o sistema: {$developer}',
  },
  'explain.reads': {
    en: 'It looks at: {$entity} ({$fields})',
    es: 'Mira: {$entity} ({$fields})',
    pt: 'Examina: {$entity} ({$fields})',
  },
  'explain.must': {
    en: 'What must hold: {$text}',
    es: 'Lo que debe cumplirse: {$text}',
    pt: 'O que deve valer: {$text}',
  },
  'explain.must.english': {
    en: 'What must hold: {$text}',
    es: 'Lo que debe cumplirse (en inglés): {$text}',
    pt: 'O que deve valer (em inglês): {$text}',
  },
  'explain.good': { en: 'In order: {$example}', es: 'En orden: {$example}', pt: 'Em ordem: {$example}' },
  'explain.bad': { en: 'At fault: {$example}', es: 'Con falla: {$example}', pt: 'Com falha: {$example}' },
} as const satisfies Record<string, Record<Language, string>>;
