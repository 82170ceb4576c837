import type { Language } from '@emis-sdk/model';

/** What `emis indicators` says, in MessageFormat 2. */
export const INDICATOR_WORDS = {
  'indicators.counted': {
    en: 'Counted {$records :integer} records of {$path}; {$left :integer} were left out, because they are wrong or wait for others',
    es: 'Se contaron {$records :integer} registros de {$path}; {$left :integer} quedaron fuera porque tienen errores o esperan a otros',
    pt: 'Foram contados {$records :integer} registros de {$path}; {$left :integer} ficaram de fora porque têm erros ou esperam outros',
  },
  'indicators.skipped': {
    en: '{$count :integer} records could not be counted, for lack of {$field}',
    es: '{$count :integer} registros no se pudieron contar, por falta de {$field}',
    pt: '{$count :integer} registros não puderam ser contados, por falta de {$field}',
  },
  'indicators.population': {
    en: 'Population: {$rows :integer} rows of {$source}, {$edition}',
    es: 'Población: {$rows :integer} filas de {$source}, {$edition}',
    pt: 'População: {$rows :integer} linhas de {$source}, {$edition}',
  },
  'indicators.population-rows': {
    en: '{$count :integer} findings in the table of population; the first ones:',
    es: '{$count :integer} hallazgos en la tabla de población; los primeros:',
    pt: '{$count :integer} constatações na tabela de população; as primeiras:',
  },
  'indicators.values': {
    en: '{$values :integer} values of the school year {$year}, {$without :integer} of them without a number',
    es: '{$values :integer} valores del año escolar {$year}, {$without :integer} de ellos sin número',
    pt: '{$values :integer} valores do ano letivo {$year}, {$without :integer} deles sem número',
  },
  'indicators.lacks': {
    en: 'Missing: {$input}',
    es: 'Falta: {$input}',
    pt: 'Falta: {$input}',
  },
  'indicators.without': {
    en: 'What could not be computed',
    es: 'Lo que no se pudo calcular',
    pt: 'O que não pôde ser calculado',
  },
  'indicators.lacks-count': {
    en: '{$count :integer} lack {$input}',
    es: 'a {$count :integer} les falta: {$input}',
    pt: 'a {$count :integer} falta: {$input}',
  },
  'indicators.none': {
    en: 'There is no value: no enrolment could be counted, or none fits what was asked. Where the files state no school year, say it with --school-year.',
    es: 'No hay valores: no se pudo contar ninguna matrícula, o ninguna corresponde a lo pedido. Si los archivos no indican el año escolar, indíquelo con --school-year.',
    pt: 'Não há valores: nenhuma matrícula pôde ser contada, ou nenhuma corresponde ao pedido. Se os arquivos não indicam o ano letivo, indique-o com --school-year.',
  },
  'indicators.written': {
    en: 'The values are in {$path}',
    es: 'Los valores están en {$path}',
    pt: 'Os valores estão em {$path}',
  },
  'indicators.use': {
    en: 'For management, not for publication: a value of a small group may point at a child, and none is suppressed.',
    es: 'Para la gestión, no para publicar: un valor de un grupo pequeño puede señalar a un niño, y ninguno se suprime.',
    pt: 'Para a gestão, não para publicar: um valor de um grupo pequeno pode apontar para uma criança, e nenhum é suprimido.',
  },
  'indicators.sexes': {
    en: '(girls {$female}, boys {$male})',
    es: '(niñas {$female}, niños {$male})',
    pt: '(meninas {$female}, meninos {$male})',
  },
  'indicators.list': {
    en: '{$count :integer} indicators. What each needs: docs/indicators. To compute them: emis indicators <folder or file>',
    es: '{$count :integer} indicadores. Lo que necesita cada uno: docs/indicators. Para calcularlos: emis indicators <carpeta o archivo>',
    pt: '{$count :integer} indicadores. O que cada um precisa: docs/indicators. Para calculá-los: emis indicators <pasta ou arquivo>',
  },
} as const satisfies Record<string, Record<Language, string>>;
