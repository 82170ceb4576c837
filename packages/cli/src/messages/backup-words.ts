import type { Language } from '@emis-sdk/model';

/** Help of `emis backup`. */
export const BACKUP_HELP = {
  backup: {
    en: 'Backups in which each person is sealed by a key of its own: when that is destroyed, no backup tells of the person any more',
    es: 'Copias de seguridad en que cada persona está sellada con una clave propia: destruida esta, ninguna copia dice ya nada de la persona',
    pt: 'Cópias de segurança em que cada pessoa é selada com uma chave própria: destruída esta, nenhuma cópia diz mais nada da pessoa',
  },
  'backup-write': {
    en: 'Write a backup of an EMIS; its servers may go on meanwhile',
    es: 'Escribe una copia de seguridad de un EMIS; sus servidores pueden seguir mientras tanto',
    pt: 'Escreve uma cópia de segurança de um EMIS; seus servidores podem continuar enquanto isso',
  },
  'backup-restore': {
    en: 'Restore a backup into an empty database, before a server opens it',
    es: 'Restaura una copia en una base de datos vacía, antes de que la abra un servidor',
    pt: 'Restaura uma cópia num banco de dados vazio, antes de um servidor o abrir',
  },
  'backup-keys': {
    en: 'the file with a key for each person; made at the first backup. Keep it apart from backups, and keep no old copies of it',
    es: 'el archivo con una clave por persona; se crea con la primera copia. Guárdelo aparte de las copias, y no conserve versiones antiguas de él',
    pt: 'o arquivo com uma chave por pessoa; é criado na primeira cópia. Guarde-o separado das cópias, e não conserve versões antigas dele',
  },
  'backup-output': {
    en: 'the file to write to, readable by its owner alone',
    es: 'el archivo en que se escribe, legible solo por su dueño',
    pt: 'o arquivo em que se escreve, legível só por seu dono',
  },
  'backup-file': {
    en: 'the backup',
    es: 'la copia de seguridad',
    pt: 'a cópia de segurança',
  },
  'subject-keys': {
    en: 'the keys by which backups are sealed: that of whoever is erased goes too',
    es: 'las claves con que se sellan las copias: la de quien se borra también se destruye',
    pt: 'as chaves com que as cópias são seladas: a de quem é apagado também é destruída',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What it says, in MessageFormat 2. */
export const BACKUP_WORDS = {
  'backup.written': {
    en: 'The backup is in {$path}: {$records :integer} records. Keys: {$keys}',
    es: 'La copia está en {$path}: {$records :integer} registros. Claves: {$keys}',
    pt: 'A cópia está em {$path}: {$records :integer} registros. Chaves: {$keys}',
  },
  'backup.keep-apart': {
    en: 'Keep the keys apart from it: without them nobody can restore it, with both anybody can read it.',
    es: 'Guarde las claves aparte: sin ellas nadie puede restaurarla, con ambas cualquiera puede leerla.',
    pt: 'Guarde as chaves separadas: sem elas ninguém pode restaurá-la, com ambas qualquer um pode lê-la.',
  },
  'backup.restored': {
    en: 'Restored: {$records :integer} records.',
    es: 'Restaurado: {$records :integer} registros.',
    pt: 'Restaurado: {$records :integer} registros.',
  },
  'backup.closed': {
    en: 'Of persons who were erased since, {$closed :integer} rows stayed closed, and {$emptied :integer} fields of others that named them are empty. Keys that are gone: {$destroyed :integer}',
    es: 'De personas borradas desde entonces, {$closed :integer} filas quedaron cerradas, y {$emptied :integer} campos de otros que las nombraban están vacíos. Claves que ya no existen: {$destroyed :integer}',
    pt: 'De pessoas apagadas desde então, {$closed :integer} linhas ficaram fechadas, e {$emptied :integer} campos de outros que as nomeavam estão vazios. Chaves que já não existem: {$destroyed :integer}',
  },
  'backup.audit-whole': {
    en: 'The record of access verifies: {$entries :integer} entries. It is shorter than checkpoints that were kept elsewhere after the backup.',
    es: 'El registro de accesos se verifica: {$entries :integer} entradas. Es más corto que los puntos de control guardados en otro lugar después de la copia.',
    pt: 'O registro de acessos confere: {$entries :integer} entradas. É mais curto que os pontos de controle guardados em outro lugar depois da cópia.',
  },
} as const satisfies Record<`backup.${string}`, Record<Language, string>>;

/** What is said of files of backups, keys and purposes that cannot be used. */
export const BACKUP_ERRORS = {
  'backup.not-one': {
    en: 'This is no backup, as emis backup write makes it. Give the file that it wrote.',
    es: 'Esto no es una copia hecha por emis backup write. Indique el archivo que ese comando escribió.',
    pt: 'Isto não é uma cópia feita por emis backup write. Indique o arquivo que esse comando escreveu.',
  },
  'backup.damaged': {
    en: 'The backup was altered, cut short or damaged at line {$line}. Nothing was restored; take another copy of it.',
    es: 'La copia fue alterada, cortada o dañada en la línea {$line}. No se restauró nada; use otro ejemplar de ella.',
    pt: 'A cópia foi alterada, cortada ou danificada na linha {$line}. Nada foi restaurado; use outro exemplar dela.',
  },
  'backup.other-keys': {
    en: 'The keys are not those of this EMIS and its backups. Give the file of keys by which its first backup was written.',
    es: 'Las claves no son las de este EMIS y sus copias. Indique el archivo de claves con que se escribió su primera copia.',
    pt: 'As chaves não são as deste EMIS e de suas cópias. Indique o arquivo de chaves com que sua primeira cópia foi escrita.',
  },
  'backup.other-schema': {
    en: 'The backup was written by another version. Nothing was restored; restore it by that version, and open the database by this one then.',
    es: 'La copia fue escrita por otra versión. No se restauró nada; restáurela con esa versión, y abra después la base de datos con esta.',
    pt: 'A cópia foi escrita por outra versão. Nada foi restaurado; restaure-a com essa versão, e abra depois o banco de dados com esta.',
  },
  'backup.not-empty': {
    en: 'There are records in the database already. A backup is restored into one that is empty: give a new one.',
    es: 'Ya hay registros en la base de datos. Una copia se restaura en una vacía: indique una nueva.',
    pt: 'Já há registros no banco de dados. Uma cópia é restaurada num vazio: indique um novo.',
  },
  'backup.keys-not-usable': {
    en: 'The file of keys at {$path} cannot be read or written, or is none. Restore the copy of it that is kept apart.',
    es: 'El archivo de claves en {$path} no se puede leer o escribir, o no lo es. Restaure el ejemplar que se guarda aparte.',
    pt: 'O arquivo de chaves em {$path} não pode ser lido ou escrito, ou não é um. Restaure o exemplar que é guardado separado.',
  },
  'subject.keys-needed': {
    en: 'Backups of this EMIS are sealed by keys of each person. Add --backup-keys <file>, so that the key of whoever is erased goes too.',
    es: 'Las copias de este EMIS están selladas con claves de cada persona. Agregue --backup-keys <archivo>, para que también se destruya la de quien se borra.',
    pt: 'As cópias deste EMIS são seladas com chaves de cada pessoa. Acrescente --backup-keys <arquivo>, para que também seja destruída a de quem é apagado.',
  },
  'cli.purposes-not-usable': {
    en: 'The file of purposes at {$path} cannot be used: {$why}',
    es: 'El archivo de fines en {$path} no se puede usar: {$why}',
    pt: 'O arquivo de finalidades em {$path} não pode ser usado: {$why}',
  },
  'cli.backup-not-readable': {
    en: 'The backup at {$path} cannot be read.',
    es: 'No se puede leer la copia en {$path}.',
    pt: 'Não é possível ler a cópia em {$path}.',
  },
} as const satisfies Record<string, Record<Language, string>>;
