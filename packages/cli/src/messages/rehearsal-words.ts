import type { Language } from '@emis-sdk/model';

/** What `emis rehearse` says, in MessageFormat 2. */
export const REHEARSAL_WORDS = {
  'rehearsal.heading': {
    en: 'Rehearsal of {$draft} on what is stored. Nothing is changed.',
    es: 'Ensayo de {$draft} con lo que está guardado. No se cambia nada.',
    pt: 'Ensaio de {$draft} com o que está armazenado. Nada é alterado.',
  },
  'rehearsal.sender': {
    en: '.input {$records :integer} .match $records one {{{$source}, by the profile {$profile}: {$records} record}} * {{{$source}, by the profile {$profile}: {$records} records}}',
    es: '.input {$records :integer} .match $records one {{{$source}, con el perfil {$profile}: {$records} registro}} * {{{$source}, con el perfil {$profile}: {$records} registros}}',
    pt: '.input {$records :integer} .match $records one {{{$source}, pelo perfil {$profile}: {$records} registro}} * {{{$source}, pelo perfil {$profile}: {$records} registros}}',
  },
  'rehearsal.kept-out': {
    en: 'Records that would be kept out: {$draft :integer} (today {$today :integer})',
    es: 'Registros que se rechazarían: {$draft :integer} (hoy {$today :integer})',
    pt: 'Registros que seriam rejeitados: {$draft :integer} (hoje {$today :integer})',
  },
  'rehearsal.group': {
    en: '.input {$draft :integer} .match $draft one {{{$severity}  {$code}: {$draft} finding (today {$today :integer}); {$senders}}} * {{{$severity}  {$code}: {$draft} findings (today {$today :integer}); {$senders}}}',
    es: '.input {$draft :integer} .match $draft one {{{$severity}  {$code}: {$draft} hallazgo (hoy {$today :integer}); {$senders}}} * {{{$severity}  {$code}: {$draft} hallazgos (hoy {$today :integer}); {$senders}}}',
    pt: '.input {$draft :integer} .match $draft one {{{$severity}  {$code}: {$draft} constatação (hoje {$today :integer}); {$senders}}} * {{{$severity}  {$code}: {$draft} constatações (hoje {$today :integer}); {$senders}}}',
  },
  'rehearsal.sample': {
    en: 'for example {$place}: {$meaning}',
    es: 'por ejemplo {$place}: {$meaning}',
    pt: 'por exemplo {$place}: {$meaning}',
  },
  'rehearsal.unchanged': {
    en: 'Findings that stay as they are: {$count :integer}',
    es: 'Hallazgos que quedan como están: {$count :integer}',
    pt: 'Constatações que ficam como estão: {$count :integer}',
  },
  'rehearsal.nothing': {
    en: 'Nothing is stored there yet.',
    es: 'Todavía no hay nada guardado ahí.',
    pt: 'Ainda não há nada armazenado ali.',
  },
  'rehearsal.same': {
    en: 'Nothing would change.',
    es: 'Nada cambiaría.',
    pt: 'Nada mudaria.',
  },
  'rehearsal.failed-rules': {
    en: 'These rules failed, so nobody knows what they would find: {$rules}',
    es: 'Estas reglas fallaron, así que no se sabe qué encontrarían: {$rules}',
    pt: 'Estas regras falharam, então não se sabe o que encontrariam: {$rules}',
  },
} as const satisfies Record<`rehearsal.${string}`, Record<Language, string>>;
