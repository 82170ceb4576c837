import type { Language } from '@emis-sdk/model';
import { ADMINISTRATION_HELP } from './administration-words.ts';
import { BACKUP_HELP } from './backup-words.ts';
import { CARE_HELP } from './care-words.ts';
import { CERTIFY_HELP } from './certify-words.ts';
import { CHECK_HELP } from './check-help.ts';
import { CONVERT_HELP } from './convert-words.ts';
import { DOCTOR_HELP } from './doctor-words.ts';
import { IDENTIFIER_HELP } from './identifier-words.ts';
import { INDICATOR_HELP } from './indicator-help.ts';
import { KEYS_HELP } from './keys-words.ts';
import { LEARN_HELP } from './learn-words.ts';
import { MAP_HELP } from './map-words.ts';
import { PLUGIN_HELP } from './plugin-help.ts';
import { PLUGINS_HELP } from './plugins-words.ts';
import { PORTAL_HELP } from './portal-words.ts';
import { PREVIEW_HELP } from './preview-words.ts';
import { PRIVACY_HELP } from './privacy-help.ts';
import { PUBLISH_HELP } from './publish-words.ts';
import { SUBMIT_HELP } from './submit-words.ts';
import { WORKBOOK_HELP } from './workbook-words.ts';

/** The words of the help pages. */
export const HELP = {
  ...ADMINISTRATION_HELP,
  ...CERTIFY_HELP,
  ...CHECK_HELP,
  ...CONVERT_HELP,
  ...DOCTOR_HELP,
  ...IDENTIFIER_HELP,
  ...INDICATOR_HELP,
  ...KEYS_HELP,
  ...LEARN_HELP,
  ...MAP_HELP,
  ...PLUGIN_HELP,
  ...PLUGINS_HELP,
  ...PORTAL_HELP,
  ...PREVIEW_HELP,
  ...PRIVACY_HELP,
  ...CARE_HELP,
  ...BACKUP_HELP,
  ...PUBLISH_HELP,
  ...SUBMIT_HELP,
  ...WORKBOOK_HELP,
  program: {
    en: 'School records to the national EMIS: check, send, follow.',
    es: 'Registros escolares al EMIS nacional: verificar, enviar, seguir.',
    pt: 'Registros escolares ao EMIS nacional: verificar, enviar, acompanhar.',
  },
  json: {
    en: 'print one JSON object as the last line of stdout; talk goes to stderr',
    es: 'imprime un objeto JSON como última línea de stdout; lo demás va a stderr',
    pt: 'imprime um objeto JSON como última linha de stdout; o resto vai para stderr',
  },
  quiet: {
    en: 'say nothing but data and errors',
    es: 'no dice más que datos y errores',
    pt: 'não diz mais que dados e erros',
  },
  'no-color': {
    en: 'no colours (NO_COLOR is honoured too)',
    es: 'sin colores (también se respeta NO_COLOR)',
    pt: 'sem cores (NO_COLOR também é respeitado)',
  },
  lang: {
    en: 'en, es or pt; by default from LC_ALL or LANG',
    es: 'en, es o pt; por defecto según LC_ALL o LANG',
    pt: 'en, es ou pt; por padrão conforme LC_ALL ou LANG',
  },
  help: {
    en: 'show this help',
    es: 'muestra esta ayuda',
    pt: 'mostra esta ajuda',
  },
  'public-url': {
    en: 'the address by which products know it, when another stands before it; the same for several servers',
    es: 'la dirección por la que lo conocen los productos, si hay otro delante; la misma para varios servidores',
    pt: 'o endereço pelo qual os produtos o conhecem, se há outro na frente; o mesmo para vários servidores',
  },
  issuer: {
    en: 'take tokens of this issuer too, by the keys that it publishes (again for more)',
    es: 'acepta también tokens de este emisor, por las claves que publica (repetible)',
    pt: 'aceita também tokens deste emissor, pelas chaves que publica (repetível)',
  },
  start: {
    en: 'The main job: start the EMIS, check a bundle, send it twice, read it back',
    es: 'El trabajo principal: iniciar el EMIS, verificar un conjunto de archivos, enviarlo dos veces y leerlo de vuelta',
    pt: 'O trabalho principal: iniciar o EMIS, verificar um conjunto de arquivos, enviá-lo duas vezes e lê-lo de volta',
  },
  from: {
    en: 'a folder or .zip; by default the sample bundle',
    es: 'una carpeta o .zip; por defecto la muestra',
    pt: 'uma pasta ou .zip; por padrão a amostra',
  },
  'from-required': {
    en: 'a folder or .zip',
    es: 'una carpeta o .zip',
    pt: 'uma pasta ou .zip',
  },
  'batch-size': {
    en: 'records in a request at most, 1 to 1000; unsaid, as many as the line carries',
    es: 'registros por envío como máximo, de 1 a 1000; sin decirlo, los que la línea lleve',
    pt: 'registros por envio no máximo, de 1 a 1000; sem dizer, quantos a linha levar',
  },
  once: {
    en: 'end when the work is done',
    es: 'termina cuando el trabajo está hecho',
    pt: 'termina quando o trabalho está feito',
  },
  profile: {
    en: 'the ministry’s profile: international, or a country by name or code, such as mexico or mx',
    es: 'el perfil del ministerio: international, o un país por nombre o código, como mexico o mx',
    pt: 'o perfil do ministério: international, ou um país por nome ou código, como mexico ou mx',
  },
  'profile-edition': {
    en: 'the school year whose lists the data follows, by the year in which it ends, such as 2022; the newest by default',
    es: 'el año escolar cuyas listas siguen los datos, por el año en que termina, como 2022; por defecto el más nuevo',
    pt: 'o ano letivo cujas listas os dados seguem, pelo ano em que termina, como 2022; por padrão o mais novo',
  },
  plugin: {
    en: 'load a plugin: a file of your own code, or the folder of a built one, which runs walled off; may be given several times, also as name=<path>, one of several instances',
    es: 'carga un complemento: un archivo de código propio, o la carpeta de uno construido, que corre aislado; se puede repetir, también como nombre=<ruta>, una de varias instancias',
    pt: 'carrega um plugin: um arquivo de código próprio, ou a pasta de um construído, que roda isolado; pode ser repetido, também como nome=<caminho>, uma de várias instâncias',
  },
  'as-of': {
    en: 'judge the data as of this day (YYYY-MM-DD) instead of today',
    es: 'juzga los datos en este día (AAAA-MM-DD) en vez de hoy',
    pt: 'julga os dados neste dia (AAAA-MM-DD) em vez de hoje',
  },
  encoding: {
    en: 'the encoding of the files, when it is not to be found out: {known}',
    es: 'la codificación de los archivos, si no se debe averiguar: {known}',
    pt: 'a codificação dos arquivos, se não deve ser descoberta: {known}',
  },
  strict: {
    en: 'count every tolerance of the reader as an error',
    es: 'cuenta como error cada tolerancia de la lectura',
    pt: 'conta como erro cada tolerância da leitura',
  },
  reveal: {
    en: 'show personal values instead of masking them',
    es: 'muestra los valores personales en vez de enmascararlos',
    pt: 'mostra os valores pessoais em vez de mascará-los',
  },
  'data-dir': {
    en: 'keep the embedded database and the credentials here',
    es: 'guarda aquí la base de datos incorporada y las credenciales',
    pt: 'guarda aqui o banco de dados embutido e as credenciais',
  },
  'database-url': {
    en: 'use this PostgreSQL (15 or newer) instead of the embedded database',
    es: 'usa este PostgreSQL (15 o más nuevo) en vez de la base de datos incorporada',
    pt: 'usa este PostgreSQL (15 ou mais novo) em vez do banco de dados embutido',
  },
  'credentials-out': {
    en: 'where to write the credentials',
    es: 'dónde escribir las credenciales',
    pt: 'onde escrever as credenciais',
  },
  'credentials-in': {
    en: 'the file that “emis serve” or “emis start” wrote',
    es: 'el archivo que escribió «emis serve» o «emis start»',
    pt: 'o arquivo que «emis serve» ou «emis start» escreveu',
  },
  port: {
    en: 'port on 127.0.0.1; 0 takes a free one',
    es: 'puerto en 127.0.0.1; 0 toma uno libre',
    pt: 'porta em 127.0.0.1; 0 usa uma livre',
  },
  validate: {
    en: 'Check a bundle without sending anything',
    es: 'Verificar un conjunto de archivos sin enviar nada',
    pt: 'Verificar um conjunto de arquivos sem enviar nada',
  },
  serve: {
    en: 'Run the reference EMIS until it is stopped',
    es: 'Ejecutar el EMIS de referencia hasta que se detenga',
    pt: 'Executar o EMIS de referência até que seja parado',
  },
  submit: {
    en: 'Check a bundle and send what is valid to an EMIS that runs',
    es: 'Verificar un conjunto de archivos y enviar lo válido a un EMIS en marcha',
    pt: 'Verificar um conjunto de arquivos e enviar o que é válido a um EMIS em funcionamento',
  },
  changes: {
    en: 'Read the change feed, one JSON line a change',
    es: 'Leer los cambios, una línea JSON por cambio',
    pt: 'Ler as alterações, uma linha JSON por alteração',
  },
  listen: {
    en: 'Bring word of changes in an EMIS to this machine, until it is stopped',
    es: 'Traer a esta máquina el aviso de los cambios de un EMIS, hasta que se detenga',
    pt: 'Trazer a esta máquina o aviso das alterações de um EMIS, até que seja parado',
  },
  'forward-to': {
    en: 'send a signed hint to this address of yours at each change: http://localhost:3000/hints',
    es: 'enviar un aviso firmado a esta dirección suya con cada cambio: http://localhost:3000/hints',
    pt: 'enviar um aviso assinado a este seu endereço a cada alteração: http://localhost:3000/hints',
  },
  'person-command': {
    en: 'Find persons who stand twice in an EMIS, merge them and take them apart',
    es: 'Buscar personas que están dos veces en un EMIS, fusionarlas y separarlas',
    pt: 'Encontrar pessoas que estão duas vezes em um EMIS, unificá-las e separá-las',
  },
  'person-duplicates': {
    en: 'List pairs that may be one person, by ids, with what speaks for it',
    es: 'Listar pares que pueden ser una sola persona, por ids, con lo que lo indica',
    pt: 'Listar pares que podem ser uma só pessoa, por ids, com o que o indica',
  },
  'person-merge': {
    en: 'Merge a person into another: what referred to it refers to the other',
    es: 'Fusionar una persona con otra: lo que se refería a ella se refiere a la otra',
    pt: 'Unificar uma pessoa com outra: o que se referia a ela se refere à outra',
  },
  'person-unmerge': {
    en: 'Undo a merge; what was changed since is kept',
    es: 'Deshacer una fusión; lo que cambió después se conserva',
    pt: 'Desfazer uma unificação; o que mudou depois se conserva',
  },
  'person-score': {
    en: 'the least score of a pair, 1 to 100',
    es: 'la puntuación mínima de un par, de 1 a 100',
    pt: 'a pontuação mínima de um par, de 1 a 100',
  },
  'person-merged': {
    en: 'the id of the person that goes',
    es: 'el id de la persona que desaparece',
    pt: 'o id da pessoa que sai',
  },
  'person-survivor': {
    en: 'the id of the person that stays',
    es: 'el id de la persona que queda',
    pt: 'o id da pessoa que fica',
  },
  'person-merge-id': {
    en: 'the id of the merge, as merge told it',
    es: 'el id de la fusión, como lo dijo merge',
    pt: 'o id da unificação, como o disse merge',
  },
  trigger: {
    en: 'Make a change in an EMIS, for a product that waits for one',
    es: 'Hacer un cambio en un EMIS, para un producto que espera uno',
    pt: 'Fazer uma alteração em um EMIS, para um produto que espera uma',
  },
  'rotate-webhook-key': {
    en: 'Give an EMIS a new key to sign its hints with; the old one signs beside it for a week',
    es: 'Dar a un EMIS una clave nueva para firmar sus avisos; la anterior firma junto a ella una semana',
    pt: 'Dar a um EMIS uma chave nova para assinar seus avisos; a anterior assina junto por uma semana',
  },
  cursor: {
    en: 'go on from here',
    es: 'seguir desde aquí',
    pt: 'continuar daqui',
  },
  generate: {
    en: 'Write invented schools of a country, with planted faults on request',
    es: 'Escribir escuelas inventadas de un país, con errores sembrados si se pide',
    pt: 'Escrever escolas inventadas de um país, com erros plantados se for pedido',
  },
  out: {
    en: 'where to write it',
    es: 'dónde escribirlo',
    pt: 'onde escrevê-lo',
  },
  seed: {
    en: 'the same seed gives the same bytes',
    es: 'la misma semilla da los mismos bytes',
    pt: 'a mesma semente dá os mesmos bytes',
  },
  schools: {
    en: 'how many schools; by default as large as those of the country on average',
    es: 'cuántas escuelas; por defecto, del tamaño medio de las del país',
    pt: 'quantas escolas; por padrão, do tamanho médio das do país',
  },
  students: {
    en: 'how many students',
    es: 'cuántos estudiantes',
    pt: 'quantos estudantes',
  },
  'school-year': {
    en: 'the year in which the school year ends',
    es: 'el año en que termina el año escolar',
    pt: 'o ano em que termina o ano letivo',
  },
  mess: {
    en: 'plant faults and write truth.json, which lists them',
    es: 'siembra errores y escribe truth.json, que los enumera',
    pt: 'planta erros e escreve truth.json, que os lista',
  },
  'generate-format': {
    en: 'oneroster-1.1; ndjson: all records in the standard’s own words; educacenso-2025: the file of the Brazilian census, of one municipality; educacenso-2025-situacao: the results of its year',
    es: 'oneroster-1.1; ndjson: todos los registros en las palabras del estándar; educacenso-2025: el archivo del censo brasileño, de un municipio; educacenso-2025-situacao: los resultados de su año',
    pt: 'oneroster-1.1; ndjson: todos os registros nas palavras do padrão; educacenso-2025: o arquivo do censo escolar, de um município; educacenso-2025-situacao: os resultados do seu ano',
  },
  attendance: {
    en: 'keep attendance on so many school days, 0 to 200; only with --format ndjson',
    es: 'lleva la asistencia de tantos días de clase, de 0 a 200; solo con --format ndjson',
    pt: 'registra a frequência de tantos dias letivos, de 0 a 200; só com --format ndjson',
  },
  score: {
    en: 'Compare a report with what was planted: found, missed, false',
    es: 'Comparar un informe con lo sembrado: hallado, omitido, falso',
    pt: 'Comparar um relatório com o que foi plantado: encontrado, omitido, falso',
  },
  'score-report': {
    en: 'what “emis validate --json” printed',
    es: 'lo que imprimió «emis validate --json»',
    pt: 'o que «emis validate --json» imprimiu',
  },
  'score-truth': {
    en: 'the truth.json that “emis generate --mess” wrote',
    es: 'el truth.json que escribió «emis generate --mess»',
    pt: 'o truth.json que «emis generate --mess» escreveu',
  },
  explain: {
    en: 'Say what a finding means and how to mend it',
    es: 'Decir qué significa un hallazgo y cómo corregirlo',
    pt: 'Dizer o que significa uma constatação e como corrigi-la',
  },
  code: {
    en: 'for example enrolment.before-birth',
    es: 'por ejemplo enrolment.before-birth',
    pt: 'por exemplo enrolment.before-birth',
  },
  rehearse: {
    en: 'Judge what a server has stored by a draft, and say what would fail; only reads',
    es: 'Evaluar lo que un servidor tiene guardado con un borrador y decir qué fallaría; solo lee',
    pt: 'Avaliar o que um servidor tem armazenado com um rascunho e dizer o que falharia; só lê',
  },
  draft: {
    en: 'the JSON file of a draft (base, edition, severities, rules, codeLists, required), or the current edition',
    es: 'el archivo JSON de un borrador (base, edition, severities, rules, codeLists, required) o la edición vigente',
    pt: 'o arquivo JSON de um rascunho (base, edition, severities, rules, codeLists, required) ou a edição vigente',
  },
  'stored-data-dir': {
    en: 'the folder in which a stopped server keeps its records',
    es: 'la carpeta en la que un servidor detenido guarda sus registros',
    pt: 'a pasta em que um servidor parado guarda seus registros',
  },
  standard: {
    en: 'What the standard is, edition by edition',
    es: 'Qué es el estándar, edición por edición',
    pt: 'O que é o padrão, edição por edição',
  },
  'standard-editions': {
    en: 'Name the editions, and until when records of each are taken',
    es: 'Nombrar las ediciones y hasta cuándo se reciben registros de cada una',
    pt: 'Nomear as edições e até quando se recebem registros de cada uma',
  },
  'standard-diff': {
    en: 'Say what differs between two editions, and whom it breaks',
    es: 'Decir qué cambia entre dos ediciones y a quién afecta',
    pt: 'Dizer o que muda entre duas edições e a quem afeta',
  },
  edition: {
    en: 'an edition, for example 2027, or a JSON file that describes one',
    es: 'una edición, por ejemplo 2027, o un archivo JSON que la describe',
    pt: 'uma edição, por exemplo 2027, ou um arquivo JSON que a descreve',
  },
  examples: {
    en: 'Examples:',
    es: 'Ejemplos:',
    pt: 'Exemplos:',
  },
  default: { en: 'default', es: 'por defecto', pt: 'padrão' },
  usage: {
    en: 'Usage:',
    es: 'Uso:',
    pt: 'Uso:',
  },
  arguments: {
    en: 'Arguments:',
    es: 'Argumentos:',
    pt: 'Argumentos:',
  },
  options: {
    en: 'Options:',
    es: 'Opciones:',
    pt: 'Opções:',
  },
  'options.some': {
    en: 'options',
    es: 'opciones',
    pt: 'opções',
  },
  commands: {
    en: 'Commands:',
    es: 'Comandos:',
    pt: 'Comandos:',
  },
} as const satisfies Record<string, Record<Language, string>>;
