import { LANGUAGES, type Language } from '@emis-sdk/model';

type Words = Readonly<Record<Language, string>>;

/** What the workbooks that we write say to people. `{name}` is filled in. */
export const WORKBOOK_WORDS = {
  instructions: { en: 'Instructions', es: 'Instrucciones', pt: 'Instruções' },
  school: { en: 'School', es: 'Escuela', pt: 'Escola' },
  findings: { en: 'Findings', es: 'Hallazgos', pt: 'Constatações' },
  student: { en: 'Students', es: 'Estudiantes', pt: 'Estudantes' },
  staff: { en: 'Staff', es: 'Personal', pt: 'Profissionais' },
  guardian: { en: 'Guardians', es: 'Apoderados', pt: 'Responsáveis' },
  lists: { en: 'Lists', es: 'Listas', pt: 'Listas' },
  title: {
    en: '{country}, school year {edition}: {subject}',
    es: '{country}, año escolar {edition}: {subject}',
    pt: '{country}, ano letivo {edition}: {subject}',
  },
  'how.rows': {
    en: 'Write one row for each of them on the sheet “{sheet}”, from row 3 downwards. Leave no row for a total.',
    es: 'Escriba una fila por cada uno en la hoja «{sheet}», desde la fila 3 hacia abajo. No agregue una fila de totales.',
    pt: 'Escreva uma linha para cada um na planilha “{sheet}”, da linha 3 para baixo. Não acrescente uma linha de totais.',
  },
  'how.school': {
    en: 'Fill in the sheet “{sheet}” first, once: it holds for all rows.',
    es: 'Complete primero la hoja «{sheet}», una sola vez: vale para todas las filas.',
    pt: 'Preencha primeiro a planilha “{sheet}”, uma única vez: ela vale para todas as linhas.',
  },
  'how.required': {
    en: 'Columns with * and a yellow heading must be filled in. Leave other cells empty when you do not know.',
    es: 'Las columnas con * y encabezado amarillo son obligatorias. Deje vacías las demás celdas si no sabe el dato.',
    pt: 'As colunas com * e cabeçalho amarelo são obrigatórias. Deixe vazias as outras células se não souber o dado.',
  },
  'how.code': {
    en: 'The internal code is the number that your school gives, and stays the same for ever. Do not use an identity number for it.',
    es: 'El código interno es el número que da su escuela y no cambia nunca. No use un número de identidad.',
    pt: 'O código interno é o número dado pela sua escola e não muda nunca. Não use um número de documento.',
  },
  'how.paste': {
    en: 'When you paste, paste values only, so that lists and checks stay.',
    es: 'Si pega datos, pegue solo valores, para que se conserven las listas y las revisiones.',
    pt: 'Ao colar dados, cole somente valores, para que as listas e verificações permaneçam.',
  },
  'how.headings': {
    en: 'Do not change the headings, nor the hidden row above them. You may leave columns out, or move them with the hidden row.',
    es: 'No cambie los encabezados ni la fila oculta que está sobre ellos.',
    pt: 'Não altere os cabeçalhos nem a linha oculta acima deles.',
  },
  'how.check': {
    en: 'When you are done, have the file checked: wrong cells come back marked and explained.',
    es: 'Al terminar, haga revisar el archivo: las celdas con errores vuelven marcadas y explicadas.',
    pt: 'Ao terminar, peça a verificação do arquivo: as células com erros voltam marcadas e explicadas.',
  },
  column: { en: 'Column', es: 'Columna', pt: 'Coluna' },
  required: { en: 'Required', es: 'Obligatoria', pt: 'Obrigatória' },
  what: { en: 'What to write', es: 'Qué escribir', pt: 'O que escrever' },
  code: { en: 'Code', es: 'Código', pt: 'Código' },
  yes: { en: 'Yes', es: 'Sí', pt: 'Sim' },
  no: { en: 'No', es: 'No', pt: 'Não' },
  severity: { en: 'Severity', es: 'Gravedad', pt: 'Gravidade' },
  'severity.error': { en: 'Error', es: 'Error', pt: 'Erro' },
  'severity.warning': { en: 'Warning', es: 'Advertencia', pt: 'Aviso' },
  'severity.info': { en: 'Note', es: 'Nota', pt: 'Nota' },
  sheet: { en: 'Sheet', es: 'Hoja', pt: 'Planilha' },
  cell: { en: 'Cell', es: 'Celda', pt: 'Célula' },
  finding: { en: 'What is wrong', es: 'Qué está mal', pt: 'O que está errado' },
  fix: { en: 'How to mend it', es: 'Cómo corregirlo', pt: 'Como corrigir' },
  'findings.more': {
    en: 'and {count} more: see the full report',
    es: 'y {count} más: vea el informe completo',
    pt: 'e mais {count}: veja o relatório completo',
  },
  'kind.text': {
    en: 'Text of at most {longest} characters.',
    es: 'Texto de {longest} caracteres como máximo.',
    pt: 'Texto de no máximo {longest} caracteres.',
  },
  'kind.id': {
    en: 'A code of letters without accents, digits and . / @ _ - only, without blanks.',
    es: 'Un código solo con letras sin tilde, dígitos y . / @ _ -, sin espacios.',
    pt: 'Um código somente com letras sem acento, dígitos e . / @ _ -, sem espaços.',
  },
  'kind.identifier': {
    en: 'The number as it stands on the document.',
    es: 'El número tal como aparece en el documento.',
    pt: 'O número como consta no documento.',
  },
  'kind.code': { en: 'Choose from the list.', es: 'Elija de la lista.', pt: 'Escolha da lista.' },
  'kind.free-code': { en: 'An official code.', es: 'Un código oficial.', pt: 'Um código oficial.' },
  'kind.date': {
    en: 'A date: year, month and day.',
    es: 'Una fecha: día, mes y año.',
    pt: 'Uma data: dia, mês e ano.',
  },
  'kind.time': { en: 'A time such as 08:30.', es: 'Una hora, por ejemplo 08:30.', pt: 'Uma hora, por exemplo 08:30.' },
  'kind.integer': {
    en: 'A whole number from {least} to {most}.',
    es: 'Un número entero de {least} a {most}.',
    pt: 'Um número inteiro de {least} a {most}.',
  },
  'kind.number': { en: 'A number.', es: 'Un número.', pt: 'Um número.' },
  'kind.boolean': { en: 'Yes or no.', es: 'Sí o no.', pt: 'Sim ou não.' },
  'kind.list': {
    en: 'One or several, separated by semicolons.',
    es: 'Uno o varios, separados por punto y coma.',
    pt: 'Um ou vários, separados por ponto e vírgula.',
  },
  'kind.object': {
    en: 'JSON, written by a program.',
    es: 'JSON, escrito por un programa.',
    pt: 'JSON, escrito por um programa.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type WorkbookWord = keyof typeof WORKBOOK_WORDS;

/** A text of the workbooks in a language. */
export function workbookWord(
  word: WorkbookWord,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORKBOOK_WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Whether a sheet is the list of what was found, which an earlier check has put there. */
export function isFindingsSheet(name: string): boolean {
  return LANGUAGES.some((language) => name.replace(/ \(\d+\)$/, '') === WORKBOOK_WORDS.findings[language]);
}

/** Whether a sheet is one that we write for people, and that holds no records. */
export function isOwnSheet(name: string): boolean {
  return LANGUAGES.some((language) =>
    (['instructions', 'lists'] as const).some((word) => name === WORKBOOK_WORDS[word][language]),
  );
}
