import type { LossReason } from '@emis-sdk/formats';
import type { Language } from '@emis-sdk/model';

/** The words of the help pages of `emis convert` and `formats`. */
export const CONVERT_HELP = {
  convert: {
    en: 'Write the records of a bundle in another format, and list what that format cannot hold',
    es: 'Escribir los registros de un conjunto de archivos en otro formato y enumerar lo que ese formato no puede contener',
    pt: 'Gravar os registros de um conjunto de arquivos em outro formato e listar o que esse formato não pode conter',
  },
  'convert-path': {
    en: 'a folder, a .zip or one file',
    es: 'una carpeta, un .zip o un archivo',
    pt: 'uma pasta, um .zip ou um arquivo',
  },
  'formats-profile': {
    en: 'of the formats that countries bring, list those of this profile only',
    es: 'de los formatos de los países, enumera solo los de este perfil',
    pt: 'dos formatos dos países, lista só os deste perfil',
  },
  'convert-from': {
    en: 'the format of the files, instead of finding it out; “emis formats” lists them',
    es: 'el formato de los archivos, en vez de averiguarlo; «emis formats» los enumera',
    pt: 'o formato dos arquivos, em vez de descobri-lo; «emis formats» lista os formatos',
  },
  'convert-to': {
    en: 'the format to write, such as oneroster-1.2',
    es: 'el formato que se escribe, por ejemplo oneroster-1.2',
    pt: 'o formato a gravar, por exemplo oneroster-1.2',
  },
  'convert-output': {
    en: 'where to write: a folder, a .zip, or one file (records.ndjson, person.csv of one kind of record)',
    es: 'dónde escribir: una carpeta, un .zip o un solo archivo (records.ndjson, person.csv de un solo tipo de registro)',
    pt: 'onde gravar: uma pasta, um .zip ou um só arquivo (records.ndjson, person.csv de um só tipo de registro)',
  },
  'convert-mapping': {
    en: 'a mapping: of your own tables (emis map), by which they are read, or of a DHIS2, by which --to dhis2 is written; both may be given',
    es: 'un mapeo: de sus propias tablas (emis map), con el que se leen, o de un DHIS2, con el que se escribe --to dhis2; se pueden dar ambos',
    pt: 'um mapeamento: das suas próprias tabelas (emis map), pelo qual são lidas, ou de um DHIS2, pelo qual se grava --to dhis2; podem ser dados ambos',
  },
  'convert-overwrite': {
    en: 'replace what is there',
    es: 'reemplaza lo que haya allí',
    pt: 'substitui o que houver lá',
  },
  'convert-spreadsheets': {
    en: 'put an apostrophe before texts that a spreadsheet would take for a formula; they come back exact',
    es: 'antepone un apóstrofo a los textos que una hoja de cálculo tomaría por fórmula; se recuperan exactos',
    pt: 'coloca um apóstrofo antes dos textos que uma planilha tomaria por fórmula; eles voltam exatos',
  },
  'convert-fail': {
    en: 'end with 1 when anything is lost',
    es: 'termina con 1 si algo se pierde',
    pt: 'termina com 1 se algo se perder',
  },
  formats: {
    en: 'List the formats that can be read and written, also those of countries',
    es: 'Enumerar los formatos que se pueden leer y escribir, también los de los países',
    pt: 'Listar os formatos que podem ser lidos e gravados, também os dos países',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis convert` and `formats` say, in MessageFormat 2. */
export const CONVERT_WORDS = {
  'convert.asked': { en: 'as --from says', es: 'según --from', pt: 'conforme --from' },
  'codes.mapped': {
    en: '.input {$count :integer} {{Codes taken from {$table}: {$field} {$count}}}',
    es: '.input {$count :integer} {{Códigos tomados de {$table}: {$field} {$count}}}',
    pt: '.input {$count :integer} {{Códigos tomados de {$table}: {$field} {$count}}}',
  },
  'convert.progress': {
    en: '.input {$records :integer} {{{$records} records read}}',
    es: '.input {$records :integer} {{{$records} registros leídos}}',
    pt: '.input {$records :integer} {{{$records} registros lidos}}',
  },
  'convert.written': {
    en: '.input {$records :integer} .match $records one {{{$records} record written to {$path} as {$format}}} * {{{$records} records written to {$path} as {$format}}}',
    es: '.input {$records :integer} .match $records one {{{$records} registro escrito en {$path} como {$format}}} * {{{$records} registros escritos en {$path} como {$format}}}',
    pt: '.input {$records :integer} .match $records one {{{$records} registro gravado em {$path} como {$format}}} * {{{$records} registros gravados em {$path} como {$format}}}',
  },
  'convert.file': {
    en: '.input {$bytes :integer} {{{$file}: {$bytes} bytes}}',
    es: '.input {$bytes :integer} {{{$file}: {$bytes} bytes}}',
    pt: '.input {$bytes :integer} {{{$file}: {$bytes} bytes}}',
  },
  'convert.unread': {
    en: '.input {$rows :integer} .match $rows one {{{$rows} row of the source could not be read and is not in what was written:}} * {{{$rows} rows of the source could not be read and are not in what was written:}}',
    es: '.input {$rows :integer} .match $rows one {{{$rows} fila del origen no se pudo leer y no está en lo escrito:}} * {{{$rows} filas del origen no se pudieron leer y no están en lo escrito:}}',
    pt: '.input {$rows :integer} .match $rows one {{{$rows} linha da origem não pôde ser lida e não está no que foi gravado:}} * {{{$rows} linhas da origem não puderam ser lidas e não estão no que foi gravado:}}',
  },
  'convert.removed': {
    en: '.input {$rows :integer} .match $rows one {{{$rows} row says that a record is to be removed}} * {{{$rows} rows say that a record is to be removed}}',
    es: '.input {$rows :integer} .match $rows one {{{$rows} fila dice que un registro se debe eliminar}} * {{{$rows} filas dicen que un registro se debe eliminar}}',
    pt: '.input {$rows :integer} .match $rows one {{{$rows} linha diz que um registro deve ser excluído}} * {{{$rows} linhas dizem que um registro deve ser excluído}}',
  },
  'convert.left-out': {
    en: '.input {$rows :integer} .match $rows one {{{$rows} row was left out on purpose, by the mapping}} * {{{$rows} rows were left out on purpose, by the mapping}}',
    es: '.input {$rows :integer} .match $rows one {{{$rows} fila se excluyó a propósito, por el mapeo}} * {{{$rows} filas se excluyeron a propósito, por el mapeo}}',
    pt: '.input {$rows :integer} .match $rows one {{{$rows} linha foi deixada de fora de propósito, pelo mapeamento}} * {{{$rows} linhas foram deixadas de fora de propósito, pelo mapeamento}}',
  },
  'convert.lost': {
    en: 'What does not fit into {$format}:',
    es: 'Lo que no cabe en {$format}:',
    pt: 'O que não cabe em {$format}:',
  },
  'convert.nothing-lost': {
    en: 'Nothing was lost.',
    es: 'No se perdió nada.',
    pt: 'Nada se perdeu.',
  },
  'convert.findings': {
    en: 'What was said while reading is not listed here: emis validate {$path}',
    es: 'Lo que se dijo al leer no se enumera aquí: emis validate {$path}',
    pt: 'O que foi dito na leitura não é listado aqui: emis validate {$path}',
  },
  'loss.no-place-for-entity': {
    en: 'no place for records of this kind',
    es: 'no hay lugar para registros de este tipo',
    pt: 'não há lugar para registros deste tipo',
  },
  'loss.no-place-for-field': {
    en: 'no place for this field',
    es: 'no hay lugar para este campo',
    pt: 'não há lugar para este campo',
  },
  'loss.no-record-to-stand-on': {
    en: 'the record that it belongs to is not there',
    es: 'no está el registro al que pertenece',
    pt: 'o registro ao qual pertence não está lá',
  },
  'loss.value-left-out': {
    en: 'the value cannot be written and is left out',
    es: 'el valor no se puede escribir y se omite',
    pt: 'o valor não pode ser gravado e é omitido',
  },
  'loss.value-missing': {
    en: 'the format requires a value and the record has none',
    es: 'el formato exige un valor y el registro no lo tiene',
    pt: 'o formato exige um valor e o registro não o tem',
  },
  'loss.removal-not-held': {
    en: 'no way to say that a record is to be removed',
    es: 'no hay manera de decir que un registro se debe eliminar',
    pt: 'não há como dizer que um registro deve ser excluído',
  },
  'loss.value-changed': {
    en: 'what is written differs from the value',
    es: 'lo escrito difiere del valor',
    pt: 'o que foi gravado difere do valor',
  },
  'formats.read': { en: 'read', es: 'se lee', pt: 'lê-se' },
  'formats.write': { en: 'written', es: 'se escribe', pt: 'grava-se' },
  'formats.both': { en: 'read and written', es: 'se lee y se escribe', pt: 'lê-se e grava-se' },
} as const satisfies Record<string, Record<Language, string>> & Record<`loss.${LossReason}`, Record<Language, string>>;
