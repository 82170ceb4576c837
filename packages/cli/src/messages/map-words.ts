import type { Language } from '@emis-sdk/model';

/** The words of the help pages of `emis map`. */
export const MAP_HELP = {
  map: {
    en: 'Describe your own tables once: propose a mapping, check it',
    es: 'Describir una vez las tablas propias: proponer un mapeo y revisarlo',
    pt: 'Descrever uma vez as próprias tabelas: propor um mapeamento e verificá-lo',
  },
  'map-propose': {
    en: 'Propose how tables become records, going by headings and values; a person confirms it',
    es: 'Proponer cómo las tablas se vuelven registros, según encabezados y valores; una persona lo confirma',
    pt: 'Propor como as tabelas viram registros, pelos cabeçalhos e valores; uma pessoa confirma',
  },
  'map-check': {
    en: 'Say what a mapping still lacks, and what is unmapped on both sides',
    es: 'Decir qué le falta a un mapeo y qué queda sin mapear en ambos lados',
    pt: 'Dizer o que falta a um mapeamento e o que fica sem mapear dos dois lados',
  },
  'map-path': {
    en: 'a folder, .zip or file of tables: CSV, JSON, Excel',
    es: 'una carpeta, .zip o archivo de tablas: CSV, JSON, Excel',
    pt: 'uma pasta, .zip ou arquivo de tabelas: CSV, JSON, Excel',
  },
  'map-file': { en: 'the mapping, a JSON file', es: 'el mapeo, un archivo JSON', pt: 'o mapeamento, um arquivo JSON' },
  'map-output': {
    en: 'write the mapping to this file instead of stdout',
    es: 'escribe el mapeo en este archivo en vez de stdout',
    pt: 'grava o mapeamento neste arquivo em vez de stdout',
  },
  mapping: {
    en: 'read your own tables by this mapping (emis map), instead of finding out a format',
    es: 'lee las tablas propias con este mapeo (emis map), en vez de averiguar un formato',
    pt: 'lê as próprias tabelas com este mapeamento (emis map), em vez de descobrir um formato',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis map` says, in MessageFormat 2. */
export const MAP_WORDS = {
  'map.proposed': {
    en: 'Proposed for {$tables} of {$of} tables: {$fields} fields. None is confirmed: look at each.',
    es: 'Propuesto para {$tables} de {$of} tablas: {$fields} campos. Ninguno está confirmado: revise cada uno.',
    pt: 'Proposto para {$tables} de {$of} tabelas: {$fields} campos. Nenhum está confirmado: confira cada um.',
  },
  'map.written': {
    en: 'The mapping is in {$path}. Correct it, set confirmed to true field by field, then: emis map check {$path} {$tables} --profile {$profile}',
    es: 'El mapeo está en {$path}. Corríjalo, ponga confirmed en true campo por campo y luego: emis map check {$path} {$tables} --profile {$profile}',
    pt: 'O mapeamento está em {$path}. Corrija-o, ponha confirmed em true campo por campo e depois: emis map check {$path} {$tables} --profile {$profile}',
  },
  'map.ready': {
    en: 'The mapping is ready.',
    es: 'El mapeo está listo.',
    pt: 'O mapeamento está pronto.',
  },
  'map.not-ready': {
    en: 'The mapping is not ready: things that stand against it: {$count}.',
    es: 'El mapeo no está listo. Asuntos pendientes: {$count}.',
    pt: 'O mapeamento não está pronto. Pendências: {$count}.',
  },
  'mapping.unconfirmed': {
    en: 'Not confirmed by a person: {$count}',
    es: 'Sin confirmar por una persona: {$count}',
    pt: 'Não confirmados por uma pessoa: {$count}',
  },
  'mapping.unknown-field': {
    en: 'Fields that the standard does not have: {$count}',
    es: 'Campos que el estándar no tiene: {$count}',
    pt: 'Campos que o padrão não tem: {$count}',
  },
  'mapping.required-missing': {
    en: 'Required fields that nothing fills (id is the key by which your product knows a row, not a national number): {$count}',
    es: 'Campos obligatorios que nada completa (id es la clave con que su producto conoce una fila, no un número nacional): {$count}',
    pt: 'Campos obrigatórios que nada preenche (id é a chave pela qual seu produto conhece uma linha, não um número nacional): {$count}',
  },
  'mapping.lookup-missing': {
    en: 'Lookups that are not there: {$count}',
    es: 'Tablas de códigos que no están: {$count}',
    pt: 'Tabelas de códigos que não existem: {$count}',
  },
  'mapping.lookup-open': {
    en: 'Own codes of which nobody has said what they stand for: {$count}',
    es: 'Códigos propios sin decir qué significan: {$count}',
    pt: 'Códigos próprios sem dizer o que significam: {$count}',
  },
  'mapping.lookup-code-unknown': {
    en: 'Codes in lookups that are in no list of the country: {$count}',
    es: 'Códigos en tablas que no están en la lista del país: {$count}',
    pt: 'Códigos em tabelas que não estão na lista do país: {$count}',
  },
  'mapping.secret': {
    en: 'Columns of passwords, which are never read: {$count}',
    es: 'Columnas de contraseñas, que nunca se leen: {$count}',
    pt: 'Colunas de senhas, que nunca são lidas: {$count}',
  },
  'mapping.file-not-there': {
    en: 'Files of the mapping that are not there: {$count}',
    es: 'Archivos del mapeo que no están: {$count}',
    pt: 'Arquivos do mapeamento que não existem: {$count}',
  },
  'mapping.column-not-there': {
    en: 'Columns of the mapping that are not there: {$count}',
    es: 'Columnas del mapeo que no están: {$count}',
    pt: 'Colunas do mapeamento que não existem: {$count}',
  },
  'mapping.file-not-mapped': {
    en: 'Tables without a mapping, which are not read: {$count}',
    es: 'Tablas sin mapeo, que no se leen: {$count}',
    pt: 'Tabelas sem mapeamento, que não são lidas: {$count}',
  },
  'mapping.column-not-mapped': {
    en: 'Columns without a mapping, which travel as extensions unless they are listed under ignored: {$count}',
    es: 'Columnas sin mapeo, que viajan como extensiones si no figuran en ignored: {$count}',
    pt: 'Colunas sem mapeamento, que seguem como extensões se não constam em ignored: {$count}',
  },
  'mapping.field-not-filled': {
    en: 'Optional fields that nothing fills: {$count}',
    es: 'Campos opcionales que nada completa: {$count}',
    pt: 'Campos opcionais que nada preenche: {$count}',
  },
} as const satisfies Record<string, Record<Language, string>>;
