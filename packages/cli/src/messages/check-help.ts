import type { Language } from '@emis-sdk/model';

/** The words of the help pages of `emis validate`, `rules` and `schema`. */
export const CHECK_HELP = {
  paths: {
    en: 'folders or .zip files; each is judged by itself',
    es: 'carpetas o archivos .zip; cada uno se juzga por separado',
    pt: 'pastas ou arquivos .zip; cada um é julgado separadamente',
  },
  format: {
    en: 'the format of the files, instead of finding it out, such as oneroster-1.1',
    es: 'el formato de los archivos, en vez de averiguarlo, por ejemplo oneroster-1.1',
    pt: 'o formato dos arquivos, em vez de descobri-lo, por exemplo oneroster-1.1',
  },
  report: {
    en: 'how to report: {kinds}; ndjson and csv list every finding',
    es: 'cómo informar: {kinds}; ndjson y csv enumeran todos los hallazgos',
    pt: 'como relatar: {kinds}; ndjson e csv listam todas as constatações',
  },
  output: {
    en: 'write the report to this file instead of stdout',
    es: 'escribe el informe en este archivo en vez de stdout',
    pt: 'grava o relatório neste arquivo em vez de stdout',
  },
  since: {
    en: 'compare with an earlier report, kept by --report json',
    es: 'compara con un informe anterior, guardado con --report json',
    pt: 'compara com um relatório anterior, guardado com --report json',
  },
  against: {
    en: 'let the data refer to what the EMIS at this address holds of this product already',
    es: 'permite que los datos se refieran a lo que el EMIS de esta dirección ya tiene de este producto',
    pt: 'permite que os dados se refiram ao que o EMIS deste endereço já tem deste produto',
  },
  voice: {
    en: 'whom to tell how to mend it: clerk, developer',
    es: 'a quién decir cómo corregirlo: clerk (secretaría), developer (desarrollo)',
    pt: 'a quem dizer como corrigir: clerk (secretaria), developer (desenvolvimento)',
  },
  'pseudonym-key-file': {
    en: 'sign masked values by the key in this file (16 bytes or more), so that the signs of two runs agree',
    es: 'firma los valores enmascarados con la clave de este archivo (16 bytes o más), para que coincidan entre dos ejecuciones',
    pt: 'assina os valores mascarados com a chave deste arquivo (16 bytes ou mais), para que coincidam entre duas execuções',
  },
  rules: {
    en: 'List every rule: severity, entity, what it finds',
    es: 'Enumerar todas las reglas: gravedad, entidad y qué detectan',
    pt: 'Listar todas as regras: gravidade, entidade e o que detectam',
  },
  schema: {
    en: 'Print the JSON Schema of an entity',
    es: 'Imprimir el JSON Schema de una entidad',
    pt: 'Imprimir o JSON Schema de uma entidade',
  },
  entity: {
    en: 'for example enrolment',
    es: 'por ejemplo enrolment',
    pt: 'por exemplo enrolment',
  },
} as const satisfies Record<string, Record<Language, string>>;
