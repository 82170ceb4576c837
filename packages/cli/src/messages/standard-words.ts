import type { Language } from '@emis-sdk/model';
import type { ChangeKind } from '@emis-sdk/model/standard';

/** What `emis standard` says, in MessageFormat 2. */
export const STANDARD_WORDS = {
  'standard.heading': {
    en: 'The standard, edition {$from} to {$to}',
    es: 'El estándar, de la edición {$from} a la {$to}',
    pt: 'O padrão, da edição {$from} à {$to}',
  },
  'standard.counts': {
    en: 'Changes that break something: {$breaking}. Changes that only add or tell: {$others}.',
    es: 'Cambios que rompen algo: {$breaking}. Cambios que solo agregan o avisan: {$others}.',
    pt: 'Mudanças que quebram algo: {$breaking}. Mudanças que só acrescentam ou avisam: {$others}.',
  },
  'standard.senders': {
    en: 'For products that send these records',
    es: 'Para los productos que envían estos registros',
    pt: 'Para os produtos que enviam esses registros',
  },
  'standard.readers': {
    en: 'For products that read these records',
    es: 'Para los productos que leen estos registros',
    pt: 'Para os produtos que leem esses registros',
  },
  'standard.ministries': {
    en: 'For ministries whose profile names these',
    es: 'Para los ministerios cuyo perfil los nombra',
    pt: 'Para os ministérios cujo perfil os nomeia',
  },
  'standard.others': {
    en: 'Breaks nobody',
    es: 'No rompe nada',
    pt: 'Não quebra nada',
  },
  'standard.same': {
    en: 'Nothing differs.',
    es: 'No hay diferencias.',
    pt: 'Não há diferenças.',
  },
  'standard.edition': {
    en: '{$name}: records of it are taken until {$until}',
    es: '{$name}: sus registros se reciben hasta el {$until}',
    pt: '{$name}: seus registros são recebidos até {$until}',
  },
  'standard.edition-now': {
    en: '{$name}: the current edition',
    es: '{$name}: la edición vigente',
    pt: '{$name}: a edição vigente',
  },
  'standard.edition-prepared': {
    en: '{$name}: the current edition, in preparation',
    es: '{$name}: la edición vigente, en preparación',
    pt: '{$name}: a edição vigente, em preparação',
  },
  'change.entity-added': {
    en: 'new entities: {$names}',
    es: 'entidades nuevas: {$names}',
    pt: 'entidades novas: {$names}',
  },
  'change.entity-removed': {
    en: 'entities that are gone: {$names}',
    es: 'entidades que ya no están: {$names}',
    pt: 'entidades que não existem mais: {$names}',
  },
  'change.field-added': {
    en: 'new fields: {$names}',
    es: 'campos nuevos: {$names}',
    pt: 'campos novos: {$names}',
  },
  'change.field-added-required': {
    en: 'new fields that must have a value: {$names}',
    es: 'campos nuevos que deben tener un valor: {$names}',
    pt: 'campos novos que precisam ter um valor: {$names}',
  },
  'change.field-removed': {
    en: 'fields that are gone: {$names}',
    es: 'campos que ya no están: {$names}',
    pt: 'campos que não existem mais: {$names}',
  },
  'change.field-renamed': {
    en: 'fields with another name (a migration carries them over): {$names}',
    es: 'campos con otro nombre (una migración los traslada): {$names}',
    pt: 'campos com outro nome (uma migração os transfere): {$names}',
  },
  'change.field-required': {
    en: 'fields that must now have a value: {$names}',
    es: 'campos que ahora deben tener un valor: {$names}',
    pt: 'campos que agora precisam ter um valor: {$names}',
  },
  'change.field-optional': {
    en: 'fields that may now be without a value: {$names}',
    es: 'campos que ahora pueden venir sin valor: {$names}',
    pt: 'campos que agora podem vir sem valor: {$names}',
  },
  'change.field-deprecated': {
    en: 'fields on their way out, with the last day on which they are taken: {$names}',
    es: 'campos en retirada, con el último día en que se reciben: {$names}',
    pt: 'campos em retirada, com o último dia em que são recebidos: {$names}',
  },
  'change.type-narrower': {
    en: 'fields that take fewer values than before: {$names}',
    es: 'campos que admiten menos valores que antes: {$names}',
    pt: 'campos que aceitam menos valores que antes: {$names}',
  },
  'change.type-wider': {
    en: 'fields that may hold more values than before: {$names}',
    es: 'campos que pueden tener más valores que antes: {$names}',
    pt: 'campos que podem ter mais valores que antes: {$names}',
  },
  'change.type-different': {
    en: 'fields that hold another kind of value: {$names}',
    es: 'campos que contienen otra clase de valor: {$names}',
    pt: 'campos que contêm outro tipo de valor: {$names}',
  },
  'change.reference-narrower': {
    en: 'references that may point to fewer entities: {$names}',
    es: 'referencias que pueden apuntar a menos entidades: {$names}',
    pt: 'referências que podem apontar para menos entidades: {$names}',
  },
  'change.reference-wider': {
    en: 'references that may point to more entities: {$names}',
    es: 'referencias que pueden apuntar a más entidades: {$names}',
    pt: 'referências que podem apontar para mais entidades: {$names}',
  },
  'change.reference-different': {
    en: 'references that point to other entities: {$names}',
    es: 'referencias que apuntan a otras entidades: {$names}',
    pt: 'referências que apontam para outras entidades: {$names}',
  },
  'change.unit-different': {
    en: 'fields in another unit: {$names}',
    es: 'campos en otra unidad: {$names}',
    pt: 'campos em outra unidade: {$names}',
  },
  'change.privacy-different': {
    en: 'fields of another privacy class: {$names}',
    es: 'campos con otra clase de privacidad: {$names}',
    pt: 'campos com outra classe de privacidade: {$names}',
  },
  'change.field-code-list-different': {
    en: 'fields that take their values from another code list: {$names}',
    es: 'campos que toman sus valores de otra lista de códigos: {$names}',
    pt: 'campos que tomam seus valores de outra lista de códigos: {$names}',
  },
  'change.code-list-added': {
    en: 'new code lists: {$names}',
    es: 'listas de códigos nuevas: {$names}',
    pt: 'listas de códigos novas: {$names}',
  },
  'change.code-list-removed': {
    en: 'code lists that are gone: {$names}',
    es: 'listas de códigos que ya no están: {$names}',
    pt: 'listas de códigos que não existem mais: {$names}',
  },
  'change.code-added': {
    en: 'new codes: {$names}',
    es: 'códigos nuevos: {$names}',
    pt: 'códigos novos: {$names}',
  },
  'change.code-added-to-closed': {
    en: 'new codes in closed lists: {$names}',
    es: 'códigos nuevos en listas cerradas: {$names}',
    pt: 'códigos novos em listas fechadas: {$names}',
  },
  'change.code-removed': {
    en: 'codes that are gone: {$names}',
    es: 'códigos que ya no están: {$names}',
    pt: 'códigos que não existem mais: {$names}',
  },
  'change.code-ends': {
    en: 'codes that end on a day: {$names}',
    es: 'códigos que terminan en una fecha: {$names}',
    pt: 'códigos que terminam em uma data: {$names}',
  },
  'change.code-list-closed': {
    en: 'code lists without private codes from now on: {$names}',
    es: 'listas que ya no admiten códigos propios: {$names}',
    pt: 'listas que não aceitam mais códigos próprios: {$names}',
  },
  'change.code-list-opened': {
    en: 'code lists that may now hold private codes: {$names}',
    es: 'listas que ahora admiten códigos propios: {$names}',
    pt: 'listas que agora aceitam códigos próprios: {$names}',
  },
  'change.code-list-verified': {
    en: 'code lists of which an unknown code is now an error: {$names}',
    es: 'listas en las que un código desconocido ahora es un error: {$names}',
    pt: 'listas em que um código desconhecido agora é um erro: {$names}',
  },
  'change.rule-added': {
    en: 'new rules: {$names}',
    es: 'reglas nuevas: {$names}',
    pt: 'regras novas: {$names}',
  },
  'change.rule-added-error': {
    en: 'new rules that keep records out: {$names}',
    es: 'reglas nuevas que rechazan registros: {$names}',
    pt: 'regras novas que rejeitam registros: {$names}',
  },
  'change.rule-removed': {
    en: 'rules that are gone: {$names}',
    es: 'reglas que ya no están: {$names}',
    pt: 'regras que não existem mais: {$names}',
  },
  'change.rule-stricter': {
    en: 'rules that now keep records out: {$names}',
    es: 'reglas que ahora rechazan registros: {$names}',
    pt: 'regras que agora rejeitam registros: {$names}',
  },
  'change.rule-regraded': {
    en: 'rules of another severity: {$names}',
    es: 'reglas con otra gravedad: {$names}',
    pt: 'regras com outra gravidade: {$names}',
  },
} as const satisfies Record<`change.${ChangeKind}` | `standard.${string}`, Record<Language, string>>;
