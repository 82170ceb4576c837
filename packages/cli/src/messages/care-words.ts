import type { Language } from '@emis-sdk/model';

/** Help of `emis retention` and `emis pseudonymise`. */
export const CARE_HELP = {
  retention: {
    en: 'Take away what was kept long enough, by a schedule',
    es: 'Quita lo que ya se guardó el tiempo debido, según un calendario',
    pt: 'Retira o que já foi guardado pelo tempo devido, segundo um calendário',
  },
  'retention-run': {
    en: 'Count what is due; with --yes, take it away',
    es: 'Cuenta lo que ya venció; con --yes, lo quita',
    pt: 'Conta o que já venceu; com --yes, retira',
  },
  'retention-schedule': {
    en: 'the file with the schedule: for how many days each kind of record, and each class of field, is kept',
    es: 'el archivo con el calendario: por cuántos días se guarda cada tipo de registro y cada clase de campo',
    pt: 'o arquivo com o calendário: por quantos dias se guarda cada tipo de registro e cada classe de campo',
  },
  'retention-dry-run': {
    en: 'only count, also when --yes is given; so it is without --yes',
    es: 'solo contar, aunque se indique --yes; así es sin --yes',
    pt: 'só contar, mesmo que --yes seja indicado; é assim sem --yes',
  },
  'retention-yes': {
    en: 'do it; without this, only count',
    es: 'hacerlo; sin esto, solo cuenta',
    pt: 'fazê-lo; sem isto, só conta',
  },
  pseudonymise: {
    en: 'Make a dataset of single students for one recipient and purpose: pseudonyms instead of ids, nobody alike to fewer than nine others',
    es: 'Crea un conjunto de datos de estudiantes para un destinatario y un fin: seudónimos en vez de ids, nadie se parece a menos de otros nueve',
    pt: 'Cria um conjunto de dados de estudantes para um destinatário e um fim: pseudônimos em vez de ids, ninguém se parece com menos de outros nove',
  },
  'pseudonymise-by': {
    en: 'a column that the recipient gets, such as sex, grade, school, year; may be given several times',
    es: 'una columna que recibe el destinatario, como sex, grade, school, year; se puede indicar varias veces',
    pt: 'uma coluna que o destinatário recebe, como sex, grade, school, year; pode ser indicada várias vezes',
  },
  'pseudonymise-name': {
    en: 'the name of the dataset, once',
    es: 'el nombre del conjunto de datos, una sola vez',
    pt: 'o nome do conjunto de dados, uma só vez',
  },
  'pseudonymise-purpose': {
    en: 'for what it is given out',
    es: 'para qué se entrega',
    pt: 'para que é entregue',
  },
  'pseudonymise-recipient': {
    en: 'to whom it is given',
    es: 'a quién se entrega',
    pt: 'a quem é entregue',
  },
  'pseudonymise-keys': {
    en: 'the file with the keys of pseudonyms, for its owner alone; made when it is not there',
    es: 'el archivo con las claves de los seudónimos, solo para su dueño; se crea si no existe',
    pt: 'o arquivo com as chaves dos pseudônimos, só para seu dono; é criado se não existe',
  },
  'pseudonymise-ledger': {
    en: 'the file that keeps what was given to whom; begun when it is not there',
    es: 'el archivo que guarda qué se entregó a quién; se crea si no existe',
    pt: 'o arquivo que guarda o que foi entregue a quem; é criado se não existe',
  },
  'pseudonymise-leave-out': {
    en: 'leave out people in groups of fewer than ten, instead of refusing the whole',
    es: 'deja fuera a las personas de grupos menores de diez, en vez de rechazar todo',
    pt: 'deixa de fora as pessoas de grupos menores que dez, em vez de recusar tudo',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What they say, in MessageFormat 2. */
export const CARE_WORDS = {
  'retention.would-go': {
    en: '{$what}, after {$days :integer} days: would take away or empty {$records :integer} records ({$values :integer} values)',
    es: '{$what}, tras {$days :integer} días: se quitarían o vaciarían {$records :integer} registros ({$values :integer} valores)',
    pt: '{$what}, após {$days :integer} dias: seriam retirados ou esvaziados {$records :integer} registros ({$values :integer} valores)',
  },
  'retention.gone': {
    en: '{$what}, after {$days :integer} days: {$records :integer} records taken away or emptied ({$values :integer} values)',
    es: '{$what}, tras {$days :integer} días: {$records :integer} registros quitados o vaciados ({$values :integer} valores)',
    pt: '{$what}, após {$days :integer} dias: {$records :integer} registros retirados ou esvaziados ({$values :integer} valores)',
  },
  'retention.staying': {
    en: 'due, but others refer to them: {$staying :integer}. Add a rule for those.',
    es: 'vencidos, pero otros se refieren a ellos: {$staying :integer}. Agregue una regla para esos.',
    pt: 'vencidos, mas outros se referem a eles: {$staying :integer}. Acrescente uma regra para esses.',
  },
  'retention.say-yes': {
    en: 'Nothing was changed. Add --yes to do it.',
    es: 'No se cambió nada. Agregue --yes para hacerlo.',
    pt: 'Nada foi alterado. Acrescente --yes para fazê-lo.',
  },
  'pseudonymise.k': {
    en: 'Records: {$records :integer}. Everybody is alike to others in all that the recipient has: the smallest group has {$smallest :integer} people. Left out: {$left :integer}.',
    es: 'Registros: {$records :integer}. Cada persona es igual a otras en todo lo que tiene el destinatario: el grupo menor tiene {$smallest :integer} personas. Quedaron fuera: {$left :integer}.',
    pt: 'Registros: {$records :integer}. Cada pessoa é igual a outras em tudo o que o destinatário tem: o menor grupo tem {$smallest :integer} pessoas. Ficaram de fora: {$left :integer}.',
  },
} as const satisfies Record<`${'retention' | 'pseudonymise'}.${string}`, Record<Language, string>>;

/** What is said of erasures, schedules and datasets that cannot be used. */
export const CARE_ERRORS = {
  'subject.list-malformed': {
    en: 'This is no list of erasures. Give the file that emis subject erasures -o wrote.',
    es: 'Esto no es una lista de borrados. Indique el archivo que escribió emis subject erasures -o.',
    pt: 'Isto não é uma lista de apagamentos. Indique o arquivo que emis subject erasures -o escreveu.',
  },
  'subject.other-log': {
    en: 'The list of erasures is of another EMIS. Give the one of the EMIS whose backup was restored.',
    es: 'La lista de borrados es de otro EMIS. Indique la del EMIS cuya copia se restauró.',
    pt: 'A lista de apagamentos é de outro EMIS. Indique a do EMIS cuja cópia foi restaurada.',
  },
  'cli.erasures-not-readable': {
    en: 'The list of erasures at {$path} cannot be read.',
    es: 'No se puede leer la lista de borrados en {$path}.',
    pt: 'Não é possível ler a lista de apagamentos em {$path}.',
  },
  'cli.person-missing': {
    en: 'Say who is to be erased: give the id of a person, or a list with --replay.',
    es: 'Diga a quién borrar: indique el id de una persona, o una lista con --replay.',
    pt: 'Diga quem deve ser apagado: indique o id de uma pessoa, ou uma lista com --replay.',
  },
  'retention.schedule-malformed': {
    en: 'The schedule of retention cannot be used: see {$path}. A rule has days, and either an entity or a privacy class.',
    es: 'El calendario de conservación no se puede usar: vea {$path}. Una regla tiene días, y una entidad o una clase de privacidad.',
    pt: 'O calendário de conservação não pode ser usado: veja {$path}. Uma regra tem dias, e uma entidade ou uma classe de privacidade.',
  },
  'cli.schedule-not-readable': {
    en: 'The schedule at {$path} cannot be read.',
    es: 'No se puede leer el calendario en {$path}.',
    pt: 'Não é possível ler o calendário em {$path}.',
  },
  'cli.keys-not-usable': {
    en: 'The keys of pseudonyms at {$path} cannot be used. Restore the file from a backup.',
    es: 'Las claves de seudónimos en {$path} no se pueden usar. Restaure el archivo de una copia de seguridad.',
    pt: 'As chaves de pseudônimos em {$path} não podem ser usadas. Restaure o arquivo de uma cópia de segurança.',
  },
  'publish.not-anonymous': {
    en: '{$people :integer} of {$rows :integer} people share what is to be given of them with fewer than nine others; the smallest group has {$smallest :integer}. Ask for fewer or coarser columns, or add --leave-out.',
    es: '{$people :integer} de {$rows :integer} personas comparten lo que se entregaría de ellas con menos de otras nueve; el grupo menor tiene {$smallest :integer}. Pida menos columnas o más generales, o agregue --leave-out.',
    pt: '{$people :integer} de {$rows :integer} pessoas compartilham o que seria entregue delas com menos de outras nove; o menor grupo tem {$smallest :integer}. Peça menos colunas ou mais gerais, ou acrescente --leave-out.',
  },
  'publish.other-population': {
    en: '{$recipient} has a dataset of {$population} for this purpose, and the pseudonyms would join the two. Name another purpose.',
    es: '{$recipient} tiene un conjunto de datos de {$population} para este fin, y los seudónimos unirían los dos. Indique otro fin.',
    pt: '{$recipient} tem um conjunto de dados de {$population} para este fim, e os pseudônimos uniriam os dois. Indique outro fim.',
  },
  'publish.releases-malformed': {
    en: 'The list of what was given to whom cannot be read. Restore it from a backup.',
    es: 'No se puede leer la lista de lo que se entregó a cada quien. Restáurela de una copia de seguridad.',
    pt: 'Não é possível ler a lista do que foi entregue a quem. Restaure-a de uma cópia de segurança.',
  },
} as const satisfies Record<string, Record<Language, string>>;
