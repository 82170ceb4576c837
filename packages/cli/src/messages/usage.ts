import type { Language } from '@emis-sdk/model';

/** What is said of a command that was called wrongly, in MessageFormat 2. */
export const USAGE = {
  'commander.unknownOption': {
    en: 'There is no option {$what}.',
    es: 'No existe la opción {$what}.',
    pt: 'Não existe a opção {$what}.',
  },
  'commander.unknownCommand': {
    en: 'There is no command {$what}.',
    es: 'No existe el comando {$what}.',
    pt: 'Não existe o comando {$what}.',
  },
  'commander.missingArgument': {
    en: 'The argument {$what} is missing.',
    es: 'Falta el argumento {$what}.',
    pt: 'Falta o argumento {$what}.',
  },
  'commander.optionMissingArgument': {
    en: 'The option {$what} needs a value.',
    es: 'La opción {$what} necesita un valor.',
    pt: 'A opção {$what} precisa de um valor.',
  },
  'commander.missingMandatoryOptionValue': {
    en: 'The option {$what} is needed.',
    es: 'Hace falta la opción {$what}.',
    pt: 'É necessária a opção {$what}.',
  },
  'commander.excessArguments': {
    en: 'Too many arguments.',
    es: 'Demasiados argumentos.',
    pt: 'Argumentos demais.',
  },
  'commander.invalidArgument': {
    en: 'The value of {$what} is not usable: {$why}',
    es: 'El valor de {$what} no sirve: {$why}',
    pt: 'O valor de {$what} não serve: {$why}',
  },
  'whole-number': {
    en: 'a whole number is needed.',
    es: 'hace falta un número entero.',
    pt: 'é necessário um número inteiro.',
  },
  day: {
    en: 'a day is written YYYY-MM-DD.',
    es: 'un día se escribe AAAA-MM-DD.',
    pt: 'um dia se escreve AAAA-MM-DD.',
  },
  language: {
    en: 'choose en, es or pt.',
    es: 'elija en, es o pt.',
    pt: 'escolha en, es ou pt.',
  },
  role: {
    en: 'known are reader, administrator',
    es: 'se conocen reader, administrator',
    pt: 'conhecem-se reader, administrator',
  },
  strategy: {
    en: 'known are create, update, both',
    es: 'se conocen create, update, both',
    pt: 'conhecem-se create, update, both',
  },
  atomic: {
    en: 'known are each, all',
    es: 'se conocen each, all',
    pt: 'conhecem-se each, all',
  },
  shell: {
    en: 'known are bash, zsh, fish',
    es: 'se conocen bash, zsh, fish',
    pt: 'conhecem-se bash, zsh, fish',
  },
  'trials-report': {
    en: 'known are text, json, junit, html',
    es: 'se conocen text, json, junit, html',
    pt: 'conhecem-se text, json, junit, html',
  },
  'certify-level': {
    en: 'known are deliver, endure, care, follow, hear',
    es: 'se conocen deliver, endure, care, follow, hear',
    pt: 'conhecem-se deliver, endure, care, follow, hear',
  },
  report: {
    en: 'choose text, json, ndjson, csv, html, sarif or junit.',
    es: 'elija text, json, ndjson, csv, html, sarif o junit.',
    pt: 'escolha text, json, ndjson, csv, html, sarif ou junit.',
  },
  encoding: {
    en: 'choose utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 or cp850.',
    es: 'elija utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 o cp850.',
    pt: 'escolha utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 ou cp850.',
  },
  voice: {
    en: 'choose clerk or developer.',
    es: 'elija clerk o developer.',
    pt: 'escolha clerk ou developer.',
  },
  batch: {
    en: 'a whole number from 1 to 1000 is needed.',
    es: 'hace falta un número entero de 1 a 1000.',
    pt: 'é necessário um número inteiro de 1 a 1000.',
  },
  address: {
    en: 'an address begins with http:// or https://.',
    es: 'una dirección empieza con http:// o https://.',
    pt: 'um endereço começa com http:// ou https://.',
  },
  port: {
    en: 'a port is a whole number from 0 to 65535.',
    es: 'un puerto es un número entero de 0 a 65535.',
    pt: 'uma porta é um número inteiro de 0 a 65535.',
  },
  schools: {
    en: 'a whole number from 1 to 30000 is needed.',
    es: 'hace falta un número entero de 1 a 30000.',
    pt: 'é necessário um número inteiro de 1 a 30000.',
  },
  lesson: {
    en: 'the lessons are numbered from 1 to 10.',
    es: 'las lecciones se numeran del 1 al 10.',
    pt: 'as lições são numeradas de 1 a 10.',
  },
  students: {
    en: 'a whole number from 0 to 2000000 is needed.',
    es: 'hace falta un número entero de 0 a 2000000.',
    pt: 'é necessário um número inteiro de 0 a 2000000.',
  },
  'school-year': {
    en: 'a year from 1950 to 2200 is needed.',
    es: 'hace falta un año de 1950 a 2200.',
    pt: 'é necessário um ano de 1950 a 2200.',
  },
  'generate-format': {
    en: 'choose oneroster-1.1, ndjson, educacenso-2025 or educacenso-2025-situacao. emis convert makes any other from these.',
    es: 'elija oneroster-1.1, ndjson, educacenso-2025 o educacenso-2025-situacao. emis convert hace cualquier otro a partir de ellos.',
    pt: 'escolha oneroster-1.1, ndjson, educacenso-2025 ou educacenso-2025-situacao. emis convert faz qualquer outro a partir deles.',
  },
  attendance: {
    en: 'a whole number of days from 0 to 200 is needed.',
    es: 'hace falta un número entero de días, de 0 a 200.',
    pt: 'é necessário um número inteiro de dias, de 0 a 200.',
  },
  'month-and-day': {
    en: 'a day of the year is written MM-DD.',
    es: 'un día del año se escribe MM-DD.',
    pt: 'um dia do ano se escreve MM-DD.',
  },
  'repeat-limit': {
    en: 'a whole number from 0 to 20 is needed, or none.',
    es: 'hace falta un número entero de 0 a 20, o none.',
    pt: 'é necessário um número inteiro de 0 a 20, ou none.',
  },
  'values-to': {
    en: 'choose csv or json. The format of the records is named with --from.',
    es: 'elija csv o json. El formato de los registros se indica con --from.',
    pt: 'escolha csv ou json. O formato dos registros se indica com --from.',
  },
  'plugin-report': {
    en: 'choose text, json or sarif.',
    es: 'elija text, json o sarif.',
    pt: 'escolha text, json ou sarif.',
  },
  'public-key': {
    en: 'a public key is 64 digits and letters from a to f.',
    es: 'una clave pública son 64 cifras y letras de la a a la f.',
    pt: 'uma chave pública são 64 algarismos e letras de a a f.',
  },
  help: {
    en: 'Help: {$called} --help',
    es: 'Ayuda: {$called} --help',
    pt: 'Ajuda: {$called} --help',
  },
  nearest: {
    en: 'Did you mean {$nearest}?',
    es: '¿Quiso decir {$nearest}?',
    pt: 'Você quis dizer {$nearest}?',
  },
} as const satisfies Record<string, Record<Language, string>>;
