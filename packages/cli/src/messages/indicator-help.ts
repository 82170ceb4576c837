import type { Language } from '@emis-sdk/model';

/** The words of the help page of `emis indicators`. */
export const INDICATOR_HELP = {
  indicators: {
    en: 'Compute indicators from records: enrolment, repetition, dropout, survival…; without a path, list them',
    es: 'Calcular indicadores a partir de registros: matrícula, repetición, deserción, supervivencia…; sin ruta, enumerarlos',
    pt: 'Calcular indicadores a partir de registros: matrícula, repetência, abandono, sobrevivência…; sem caminho, listá-los',
  },
  'indicators-path': {
    en: 'a folder or file with the records of a school year',
    es: 'una carpeta o archivo con los registros de un año escolar',
    pt: 'uma pasta ou arquivo com os registros de um ano letivo',
  },
  previous: {
    en: 'a folder or file with the records of the school year before, for flows from year to year',
    es: 'una carpeta o archivo con los registros del año escolar anterior, para los flujos de un año a otro',
    pt: 'uma pasta ou arquivo com os registros do ano letivo anterior, para os fluxos de um ano para outro',
  },
  population: {
    en: 'a CSV with territory, year, age, sex, population, source, edition; without it ratios have no value',
    es: 'un CSV con territorio, año, edad, sexo, población, fuente, edición; sin él las tasas sobre población no tienen valor',
    pt: 'um CSV com território, ano, idade, sexo, população, fonte, edição; sem ele as taxas sobre população não têm valor',
  },
  'values-to': {
    en: 'write every value as csv or json; by default what the name of the file says, or csv',
    es: 'escribe todos los valores como csv o json; por defecto según el nombre del archivo, o csv',
    pt: 'grava todos os valores como csv ou json; por padrão conforme o nome do arquivo, ou csv',
  },
  'values-output': {
    en: 'write the values to this file instead of stdout',
    es: 'escribe los valores en este archivo en vez de stdout',
    pt: 'grava os valores neste arquivo em vez de stdout',
  },
  indicator: {
    en: 'an indicator, by its id; may be given several times; by default all',
    es: 'un indicador, por su id; puede darse varias veces; por defecto todos',
    pt: 'um indicador, pelo id; pode ser dado várias vezes; por padrão todos',
  },
  'indicator-shown': {
    en: 'an indicator that the portal shows, by its id; may be given several times; by default none',
    es: 'un indicador que muestra el portal, por su id; puede darse varias veces; por defecto ninguno',
    pt: 'um indicador que o portal mostra, pelo id; pode ser dado várias vezes; por padrão nenhum',
  },
  places: {
    en: 'a kind of place: country, region, municipality, school…; may be given several times; by default all',
    es: 'un tipo de lugar: country, region, municipality, school…; puede darse varias veces; por defecto todos',
    pt: 'um tipo de lugar: country, region, municipality, school…; pode ser dado várias vezes; por padrão todos',
  },
  'indicators-year': {
    en: 'the school year, by the year in which it ends; by default the one with most enrolments; enrolments that state none count for it',
    es: 'el año escolar, por el año en que termina; por defecto el de más matrículas; las matrículas que no lo indican cuentan para él',
    pt: 'o ano letivo, pelo ano em que termina; por padrão o de mais matrículas; as matrículas que não o indicam contam para ele',
  },
  'repeat-limit': {
    en: 'how often students may repeat in the survival rate: a number, or none for as often as may be; by default 2',
    es: 'cuántas veces se puede repetir en la tasa de supervivencia: un número, o none para sin límite; por defecto 2',
    pt: 'quantas vezes se pode repetir na taxa de sobrevivência: um número, ou none para sem limite; por padrão 2',
  },
  'count-on': {
    en: 'MM-DD: count who is enrolled on this day of the school year, instead of who was in the year',
    es: 'MM-DD: cuenta a quienes están matriculados ese día del año escolar, en vez de a quienes lo estuvieron en el año',
    pt: 'MM-DD: conta quem está matriculado nesse dia do ano letivo, em vez de quem esteve no ano',
  },
} as const satisfies Record<string, Record<Language, string>>;
