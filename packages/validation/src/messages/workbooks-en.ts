import type { MessageText } from '@emis-sdk/model';

/** Words for what reading workbooks says, in English. The other languages cover the same codes. */
export const WORKBOOKS_IN_ENGLISH = {
  'date.rewritten': {
    title: 'A date written in another way',
    meaning: '“{$from}” was read as {$to}: year, month, day.',
    fix: 'Nothing need be done if the date is right.',
    developer: 'Write days as YYYY-MM-DD. Others are read day first, never month first.',
  },
  'mapping.row-not-used': {
    title: 'A row of which the mapping makes nothing',
    meaning: 'No record of the mapping is for this row.',
    fix: 'Ask the maker of your system whether the row should be sent.',
    developer: 'No condition (where) fits the row. Add a record, or a rule of leaveOut.',
  },
  'mapping.row-left-out': {
    title: 'Rows left out on purpose',
    meaning: 'Rows left out by the mapping, as {$column} is {$is}: {$rows}. {$reason}',
    fix: 'Nothing need be done.',
    developer: 'By leaveOut of the mapping.',
  },
  'xlsx.macros': {
    title: 'A workbook with macros',
    meaning: 'The workbook holds macros. They were not run; the cells were read as they are.',
    fix: 'Save the workbook as .xlsx, without macros, unless your school needs them.',
    developer: 'vbaProject.bin is in the package. It is never executed nor opened. Export .xlsx.',
  },
  'xlsx.links': {
    title: 'A workbook that refers to other files',
    meaning: 'Formulas of the workbook refer to other files. These were not opened: the values last shown were read.',
    fix: 'Copy the cells and paste them as values, then save.',
    developer: 'externalLinks are in the package and are not followed; cached values are used.',
  },
  'xlsx.date-1904': {
    title: 'Days counted from 1904',
    meaning: 'The workbook counts days from 1904, as older Macintosh computers did. Its dates were read so.',
    fix: 'Look at one or two dates in the report: are they the ones that you know?',
    developer: 'workbookPr date1904 is set. A date pasted from another workbook may be four years and a day off.',
  },
  'xlsx.sheet-not-read': {
    title: 'A sheet without known headings',
    meaning: 'No row of the sheet holds headings that we know. Rows that were not read: {$rows}.',
    fix: 'If the sheet holds data, use the headings of the official workbook, or ask the maker of your system to describe its columns once.',
    developer:
      'Headings may be field names or their labels in English, Spanish or Portuguese, within the first 20 rows. For other headings make a mapping: emis map propose.',
  },
  'xlsx.hidden-sheet': {
    title: 'A hidden sheet was read',
    meaning: 'The sheet is hidden, and holds records. They were read.',
    fix: 'If its records should not be sent, delete the sheet.',
    developer: 'state is hidden or veryHidden. Hidden sheets with known headings are read like others.',
  },
  'xlsx.hidden-rows': {
    title: 'Hidden rows were read',
    meaning: 'The sheet hides rows, by a filter or by hand: {$rows}. They were read like the others.',
    fix: 'If they should not be sent, delete them. A filter alone does not take rows out.',
    developer: 'Rows with hidden="1" are read: a filter is a view, not a choice.',
  },
  'xlsx.merged-cells': {
    title: 'Merged cells among the data',
    meaning:
      'Cells are merged down to row {$to}. Only the first of them holds the value; for the others it is missing.',
    fix: 'Unmerge the cells and write the value into each row.',
    developer: 'A merged area keeps its value in the top left cell. Write every row in full.',
  },
  'xlsx.row-not-read': {
    title: 'A row that is no record',
    meaning: 'The row holds nothing that a record can be made of.',
    fix: 'Fill in the columns that are required, or delete the row.',
    developer: 'All cells of known columns are empty, or hold Excel errors.',
  },
  'xlsx.error-value': {
    title: 'An error of Excel in a cell',
    meaning: 'The cell shows an error such as #N/A instead of a value.',
    fix: 'Write the value itself into the cell.',
    developer: 'The cell has type e. Usual causes are a lookup without a match or a deleted reference.',
  },
  'xlsx.formula': {
    title: 'A formula in a cell',
    meaning: 'The cell holds a formula. The value that it last showed was read.',
    fix: 'Copy the column and paste it as values, so that it cannot change by itself.',
    developer: 'The cached value is used; formulas are never reckoned. Write values.',
  },
  'xlsx.formula-without-value': {
    title: 'A formula that was never reckoned',
    meaning: 'The cell holds a formula, but no value.',
    fix: 'Open the workbook in Excel or LibreOffice, save it, and send it again; or write the value itself.',
    developer: 'The cell has f without v: the program that wrote it does not reckon. Write the value.',
  },
  'xlsx.number-for-text': {
    title: 'A number where a text belongs',
    meaning: 'Excel keeps this cell as a number. Zeros at its beginning may be lost.',
    fix: 'Format the column as text before writing, and write the value again if it begins with zero.',
    developer: 'The cell has type n in a column of texts. Write it as a string (t="inlineStr" or t="s").',
  },
  'xlsx.text-for-number': {
    title: 'A text where a number belongs',
    meaning: 'The number is kept as a text. It was read as a number.',
    fix: 'Format the column as a number.',
    developer: 'The cell is a string in a column of numbers. Write type n, with a point before decimals.',
  },
  'xlsx.digits-lost': {
    title: 'Digits lost by Excel',
    meaning:
      'The number has more than 15 digits, and Excel keeps no more: the last ones are not the ones that were written.',
    fix: 'Format the column as text and write the whole number again.',
    developer: 'Type n is a double. Write long numbers as strings.',
  },
  'xlsx.scientific-text': {
    title: 'A number cut short by Excel',
    meaning: 'The cell holds a shortened number such as 1.23E+11. The whole number is lost.',
    fix: 'Write the whole number again, in a column formatted as text.',
    developer: 'A long number went through Excel as a number and came back as text. Take it from the source again.',
  },
  'xlsx.became-a-date': {
    title: 'A value that Excel made a date',
    meaning: 'The cell holds a date, but the column holds no dates. Excel makes dates of values such as 5-2.',
    fix: 'Format the column as text and write the value again.',
    developer: 'The cell has a date format in a column that is no date. Write strings as strings.',
  },
  'xlsx.serial-date': {
    title: 'A date kept as a plain number',
    meaning: 'The cell holds the number by which Excel counts days. It was read as a date.',
    fix: 'Format the column as a date, and check that the dates are right.',
    developer: 'The value is a serial number without a date format. Give the cell a date format.',
  },
  'xlsx.time-dropped': {
    title: 'A date with a time',
    meaning: 'The cell holds a date and a time of day. The date alone was taken.',
    fix: 'Nothing need be done if the date is right.',
    developer: 'The serial number has a fraction. Write whole days.',
  },
  'xlsx.no-such-day': {
    title: 'A number that is no day',
    meaning: 'The cell is formatted as a date, but its number is no day of the calendar.',
    fix: 'Write the date again.',
    developer: 'The serial number is negative, past 9999, below 1, or 60: 29 February 1900, which never was.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
