import type { Language } from '@emis-sdk/model';

/** Help of `emis publish`. */
export const PUBLISH_HELP = {
  publish: {
    en: 'Count students for publication: no group below ten, and nothing that can be subtracted from what was published before',
    es: 'Cuenta estudiantes para publicar: ningún grupo menor de diez, y nada que se pueda restar de lo ya publicado',
    pt: 'Conta estudantes para publicar: nenhum grupo menor que dez, e nada que se possa subtrair do que já foi publicado',
  },
  'publish-by': {
    en: 'columns from coarse to fine, such as region/municipality, or sex, grade, school, year; may be given several times',
    es: 'columnas de lo general a lo fino, como region/municipality, o sex, grade, school, year; se puede indicar varias veces',
    pt: 'colunas do geral ao fino, como region/municipality, ou sex, grade, school, year; pode ser indicado várias vezes',
  },
  'publish-name': {
    en: 'the name of what is published, once for each population',
    es: 'el nombre de lo que se publica, una vez por población',
    pt: 'o nome do que se publica, uma vez por população',
  },
  'publish-population': {
    en: 'the name of the people that are counted, at one moment, such as students-2026-04-30',
    es: 'el nombre de las personas contadas, en un momento, como students-2026-04-30',
    pt: 'o nome das pessoas contadas, em um momento, como students-2026-04-30',
  },
  'publish-ledger': {
    en: 'the file that keeps everything that was published; begun when it is not there',
    es: 'el archivo que guarda todo lo publicado; se crea si no existe',
    pt: 'o arquivo que guarda tudo o que foi publicado; é criado se não existe',
  },
  'publish-where': {
    en: 'count only these, such as sex=female or grade=01,02',
    es: 'cuenta solo estos, como sex=female o grade=01,02',
    pt: 'conta só estes, como sex=female ou grade=01,02',
  },
  'publish-microdata': {
    en: 'single records instead of counts, without those shared by fewer than ten people',
    es: 'registros individuales en vez de conteos, sin los que comparten menos de diez personas',
    pt: 'registros individuais em vez de contagens, sem os compartilhados por menos de dez pessoas',
  },
  'publish-output': {
    en: 'where the CSV goes',
    es: 'a dónde va el CSV',
    pt: 'para onde vai o CSV',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis publish` says, in MessageFormat 2. */
export const PUBLISH_WORDS = {
  'publish.further': {
    en: 'Each student is counted once, by the first enrolment. Further enrolments: {$count :integer}',
    es: 'Cada estudiante se cuenta una vez, por su primera matrícula. Otras matrículas: {$count :integer}',
    pt: 'Cada estudante é contado uma vez, pela primeira matrícula. Outras matrículas: {$count :integer}',
  },
  'publish.table': {
    en: '{$cells :integer} cells, of which {$hidden :integer} are hidden. Counts are rounded to five.',
    es: '{$cells :integer} celdas, de las que {$hidden :integer} están ocultas. Los conteos se redondean a cinco.',
    pt: '{$cells :integer} células, das quais {$hidden :integer} estão ocultas. As contagens são arredondadas a cinco.',
  },
  'publish.withheld': {
    en: 'Left out, since it could not be made safe: {$columns}',
    es: 'Se omite, porque no se pudo hacer seguro: {$columns}',
    pt: 'Fica de fora, porque não foi possível torná-lo seguro: {$columns}',
  },
  'publish.k': {
    en: '{$records :integer} records; each is shared by at least {$smallest :integer} people. Left out: {$left :integer}',
    es: '{$records :integer} registros; cada uno lo comparten al menos {$smallest :integer} personas. Omitidos: {$left :integer}',
    pt: '{$records :integer} registros; cada um é compartilhado por pelo menos {$smallest :integer} pessoas. Omitidos: {$left :integer}',
  },
} as const satisfies Record<`publish.${string}`, Record<Language, string>>;
