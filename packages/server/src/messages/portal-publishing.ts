import type { PortalWords } from '../portal/say.ts';

/** The page of statistics that everybody may see. */
export const PUBLISHING_WORDS = {
  heading: { en: 'Publish statistics', es: 'Publicar estadísticas', pt: 'Publicar estatísticas' },
  about: {
    en: 'Students are counted by what you choose. Groups below ten are hidden, and others with them where a small group could be computed; counts are rounded to five. What was published before is taken into account, also together.',
    es: 'Se cuentan los estudiantes según lo que usted elija. Los grupos de menos de diez se ocultan, y otros con ellos si un grupo pequeño se pudiera calcular; las cantidades se redondean a cinco. Se tiene en cuenta lo publicado antes, también en conjunto.',
    pt: 'Os estudantes são contados pelo que você escolher. Grupos abaixo de dez são ocultados, e outros com eles onde um grupo pequeno pudesse ser calculado; as contagens são arredondadas para cinco. O que já foi publicado é levado em conta, também em conjunto.',
  },
  national: {
    en: 'Tables are published for the whole nation, by somebody with a national account: a table of one region and one of the nation could be subtracted from each other, so all are judged together. Ask there for a table by territory.',
    es: 'Las tablas se publican para toda la nación, por alguien con una cuenta nacional: una tabla de una región y otra de la nación se podrían restar, por eso se juzgan todas juntas. Pida allí una tabla por territorio.',
    pt: 'As tabelas são publicadas para toda a nação, por alguém com uma conta nacional: uma tabela de uma região e outra da nação poderiam ser subtraídas, por isso todas são julgadas juntas. Peça lá uma tabela por território.',
  },
  'none-stored': {
    en: 'No enrolment is stored yet.',
    es: 'Aún no hay matrículas guardadas.',
    pt: 'Ainda não há matrículas guardadas.',
  },
  make: { en: 'A new table', es: 'Una tabla nueva', pt: 'Uma tabela nova' },
  name: { en: 'Name of the table', es: 'Nombre de la tabla', pt: 'Nome da tabela' },
  population: { en: 'Who is counted, and when', es: 'Quiénes se cuentan y cuándo', pt: 'Quem é contado e quando' },
  'population.hint': {
    en: 'A name for these students at this moment, such as students-2026-04-30. Students who changed since then need another one.',
    es: 'Un nombre para estos estudiantes en este momento, como estudiantes-2026-04-30. Si los estudiantes cambiaron, use otro.',
    pt: 'Um nome para estes estudantes neste momento, como estudantes-2026-04-30. Se os estudantes mudaram, use outro.',
  },
  by: { en: 'Count by', es: 'Contar por', pt: 'Contar por' },
  see: { en: 'See what would be published', es: 'Ver qué se publicaría', pt: 'Ver o que seria publicado' },
  publish: { en: 'Publish this table', es: 'Publicar esta tabla', pt: 'Publicar esta tabela' },
  'publish.final': {
    en: 'What is published cannot be taken back: whatever is published later is judged together with it.',
    es: 'Lo publicado no se puede retirar: todo lo que se publique después se juzga junto con ello.',
    pt: 'O que é publicado não pode ser retirado: tudo o que for publicado depois é julgado junto com isso.',
  },
  drawn: { en: 'What would be published', es: 'Lo que se publicaría', pt: 'O que seria publicado' },
  hidden: {
    en: '{$hidden} of {$cells} counts are hidden.',
    es: 'Se ocultan {$hidden} de {$cells} cantidades.',
    pt: 'São ocultadas {$hidden} de {$cells} contagens.',
  },
  withheld: {
    en: 'Left out altogether, as it could not be made safe: {$columns}.',
    es: 'Se omite por completo, porque no se pudo hacer seguro: {$columns}.',
    pt: 'Fica de fora por completo, pois não pôde ser tornado seguro: {$columns}.',
  },
  students: { en: 'Students', es: 'Estudiantes', pt: 'Estudantes' },
  'cell.hidden': { en: 'hidden', es: 'oculto', pt: 'oculto' },
  all: { en: 'all', es: 'todos', pt: 'todos' },
  published: { en: 'Published tables', es: 'Tablas publicadas', pt: 'Tabelas publicadas' },
  'published.none': {
    en: 'Nothing was published from here yet.',
    es: 'Aún no se publicó nada desde aquí.',
    pt: 'Nada foi publicado daqui ainda.',
  },
  who: { en: 'By', es: 'Por', pt: 'Por' },
  when: { en: 'When (UTC)', es: 'Cuándo (UTC)', pt: 'Quando (UTC)' },
  download: { en: 'As CSV', es: 'Como CSV', pt: 'Como CSV' },
  'done.published': { en: 'The table is published.', es: 'La tabla está publicada.', pt: 'A tabela está publicada.' },
  'column.school': { en: 'school', es: 'escuela', pt: 'escola' },
  'column.sex': { en: 'sex', es: 'sexo', pt: 'sexo' },
  'column.grade': { en: 'grade', es: 'grado', pt: 'série' },
  'column.year': { en: 'school year', es: 'año escolar', pt: 'ano letivo' },
  'missing.name': { en: 'Give the table a name.', es: 'Dé un nombre a la tabla.', pt: 'Dê um nome à tabela.' },
  'missing.population': { en: 'Say who is counted.', es: 'Diga quiénes se cuentan.', pt: 'Diga quem é contado.' },
  'missing.by': {
    en: 'Choose one to four columns.',
    es: 'Elija de una a cuatro columnas.',
    pt: 'Escolha de uma a quatro colunas.',
  },
  'publish.name-taken': {
    en: 'A table of this name was published of these students before.',
    es: 'Ya se publicó una tabla con este nombre sobre estos estudiantes.',
    pt: 'Já foi publicada uma tabela com este nome sobre estes estudantes.',
  },
  'publish.population-changed': {
    en: 'The students are no longer those of the tables that were published under this name. Give another one.',
    es: 'Los estudiantes ya no son los de las tablas publicadas con este nombre. Dé otro.',
    pt: 'Os estudantes não são mais os das tabelas publicadas com este nome. Dê outro.',
  },
  'publish.microdata-out': {
    en: 'Single records of these students were released: no table can stand beside them.',
    es: 'Se entregaron registros individuales de estos estudiantes: ninguna tabla puede estar junto a ellos.',
    pt: 'Foram liberados registros individuais destes estudantes: nenhuma tabela pode estar junto deles.',
  },
  'publish.not-safe': {
    en: 'This table would show small groups together with what was published before. Choose fewer columns.',
    es: 'Esta tabla mostraría grupos pequeños junto con lo publicado antes. Elija menos columnas.',
    pt: 'Esta tabela mostraria grupos pequenos junto com o que já foi publicado. Escolha menos colunas.',
  },
} as const satisfies PortalWords;
