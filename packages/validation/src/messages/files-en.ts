import type { MessageText } from '@emis-sdk/model';

/** Words for what reading files says, in English. The other languages cover the same codes. */
export const FILES_IN_ENGLISH = {
  'file.missing': {
    title: 'A file is missing',
    meaning: 'The file is not in the bundle.',
    fix: 'Export again with this file. If your system does not write it, ask its vendor.',
  },
  'file.empty': {
    title: 'A file has no rows',
    meaning: 'The file holds no data.',
    fix: 'If there should be records in it, export again. If there are none, leave the file out or call it absent in manifest.csv.',
  },
  'file.unexpected': {
    title: 'A file that does not belong here',
    meaning: 'The file is not part of the format, so it was not read.',
    fix: 'Nothing need be done if it is there by accident. If it holds records, check its name.',
  },
  'file.not-yet-read': {
    title: 'A file that is not read yet',
    meaning:
      'The file belongs to the format, but its rows ({$rows}) are not sent: the standard has no place for them yet.',
    fix: 'Nothing need be done.',
  },
  'file.name-case': {
    title: 'File name in other capital letters',
    meaning: 'The file should be called {$expected}, with exactly these capital letters.',
    fix: 'Rename the file.',
  },
  'file.encoding': {
    title: 'File not saved as UTF-8',
    meaning: 'The file was read as {$encoding}. Check in the report that accents and ñ look right.',
    fix: 'When you export or save it as CSV, choose the encoding UTF-8.',
  },
  'file.not-text': {
    title: 'A file that is not text',
    meaning: 'The file is not a CSV text file; it may be a spreadsheet or a damaged file under that name.',
    fix: 'Open it in the program that made it and save it as CSV (UTF-8).',
  },
  'csv.delimiter': {
    title: 'Values not separated by commas',
    meaning: 'The values are separated by {$delimiter} instead of a comma. They were read all the same.',
    fix: 'When you export, choose the comma as the separator.',
  },
  'csv.broken-quote': {
    title: 'Quotes that do not match',
    meaning:
      'The row could not be read: a quotation mark is not closed, or stands inside a value without being doubled.',
    fix: 'Write every quotation mark inside a value twice, and put one before and one after the whole value.',
  },
  'csv.stray-quote': {
    title: 'A quotation mark inside a value',
    meaning: 'A value without quotes around it holds a quotation mark. It was read as it stands.',
    fix: 'Put the whole value in quotes and write the mark inside it twice.',
  },
  'csv.ragged-row': {
    title: 'A row with too few or too many values',
    meaning: 'The row has {$found} values, but the header has {$expected} columns. The row was not read.',
    fix: 'Compare the row with the header. A comma inside a value needs quotes around the value.',
  },
  'csv.row-too-long': {
    title: 'A row that is far too long',
    meaning: 'The row is longer than a million characters, so it was not read.',
    fix: 'Check the row: perhaps line breaks are missing, or the file is damaged. Export it again.',
  },
  'csv.too-many-columns': {
    title: 'Too many columns',
    meaning: 'The header has {$found} columns; at most {$limit} are read. None of the rows was read.',
    fix: 'Check that the first row is the header, and remove columns that are not needed.',
  },
  'csv.duplicate-column': {
    title: 'A column stands twice',
    meaning: 'Column {$column} stands in the header more than once. The first one counts; the other is kept aside.',
    fix: 'Remove one of the two columns, or give it its right name.',
  },
  'csv.line-break-in-value': {
    title: 'A line break inside a value',
    meaning: 'A value in this row runs over several lines. It was read, but the format does not allow it.',
    fix: 'Remove the line break from the value in the school’s system.',
  },
  'header.unknown': {
    title: 'The header is not recognised',
    meaning: 'None of the columns is known, so no row of the file was read. Expected: {$expected}.',
    fix: 'Make sure that the first row holds the names of the columns, written as the format has them.',
  },
  'header.missing-column': {
    title: 'A required column is missing',
    meaning: 'The header has no column {$column}.',
    fix: 'Add the column, or give it this exact name.',
  },
  'header.optional-missing': {
    title: 'Columns left out',
    meaning: 'The format has these columns too: {$columns}. The file was read without them.',
    fix: 'Write every column of the format, leaving the cells empty where there is nothing to say.',
  },
  'header.extra-column': {
    title: 'A column that the format does not have',
    meaning: 'Column {$column} is not part of the format. Its values are kept as they stand.',
    fix: 'Nothing need be done. If it was meant to be another column, correct its name.',
  },
  'header.order': {
    title: 'Columns in another order',
    meaning: 'The columns do not stand in the order of the format. They were read by their names.',
    fix: 'Put the columns in the order of the format, and extra columns last.',
  },
  'header.case': {
    title: 'Column name in other capital letters',
    meaning:
      'The name of the column differs from the right one in capital letters or blanks only. It was read all the same.',
    fix: 'Write the name exactly as the format has it.',
  },
  'row.under-unknown-header': {
    title: 'Rows under a header that is not recognised',
    meaning: 'The row was not read, because the header of its file could not be used.',
    fix: 'Mend the header of the file; the rows are then read.',
  },
  'manifest.missing': {
    title: 'manifest.csv is missing',
    meaning: 'The bundle has no manifest.csv, which says what each file holds. All files were taken as complete.',
    fix: 'Export again with manifest.csv.',
  },
  'manifest.bad-value': {
    title: 'A wrong value in manifest.csv',
    meaning: '“{$value}” is not allowed for {$property}, or the property stands there twice.',
    fix: 'Write absent, bulk or delta for a file, and the right number for a version; each property once.',
  },
  'manifest.unknown-property': {
    title: 'An unknown property in manifest.csv',
    meaning: '{$property} is not a property of the format in this version, or is not written exactly so.',
    fix: 'Remove the line, or correct the name of the property.',
  },
  'manifest.missing-property': {
    title: 'A property is missing in manifest.csv',
    meaning: 'manifest.csv does not say {$property}.',
    fix: 'Add a line for it; for a file that is not sent the value is absent.',
  },
  'manifest.file-not-declared': {
    title: 'A file that manifest.csv does not announce',
    meaning: 'The file is there, but manifest.csv calls it absent or does not speak of it. It was read.',
    fix: 'Write bulk for it in manifest.csv, or leave the file out.',
  },
  'manifest.file-not-there': {
    title: 'A file that manifest.csv announces is missing',
    meaning: 'manifest.csv says {$stated}, but the file is not in the bundle.',
    fix: 'Add the file, or call it absent in manifest.csv.',
  },
  'manifest.delta': {
    title: 'A file that holds only changes',
    meaning: 'The file holds only what has changed. References to records sent earlier may seem to lead nowhere.',
    fix: 'To have everything checked, export the complete data (bulk).',
  },
  'oneroster.status-in-bulk': {
    title: 'Status or date of change in a complete file',
    meaning: 'In a complete file (bulk), status and dateLastModified must be empty. The row was read as a valid one.',
    fix: 'Leave the two columns empty.',
  },
  'oneroster.old-name': {
    title: 'A name from an older version',
    meaning: '“{$found}” is how an older version of the format says “{$expected}”. It was read as that.',
    fix: 'Write “{$expected}”.',
  },
  'oneroster.boolean': {
    title: 'True or false in capital letters',
    meaning: 'The format wants true or false in small letters. The value was understood.',
    fix: 'Write true or false in small letters. Spreadsheets change them to capitals: export straight from the school’s system.',
  },
  'oneroster.plain-user-id': {
    title: 'A number of a person without its kind',
    meaning: 'The value does not say what kind of number it is. It was taken as the school system’s own.',
    fix: 'Write kind and number in braces with a colon between them, as the format shows for userIds.',
  },
  'oneroster.missing-value': {
    title: 'A value that the format requires is missing',
    meaning: 'The cell is empty, but the format requires a value in this column.',
    fix: 'Fill in the value in the school’s system and export again.',
  },
  'oneroster.bad-status': {
    title: 'An unknown status',
    meaning: 'The status “{$found}” is not known; it may be {$expected} or tobedeleted.',
    fix: 'Correct the status.',
  },
  'oneroster.deletion-not-read': {
    title: 'A deletion that is not carried out',
    meaning: 'The row asks for a record to be deleted. Deletions are not read from files yet, so the record stays.',
    fix: 'End the record by its dates instead, or ask the ministry to remove it.',
  },
  'roster.row-without-person': {
    title: 'A row about somebody who is not there',
    meaning: 'The row speaks of a person who has no row of their own, so it could not be used.',
    fix: 'Add the person to the file of persons, or correct the person’s id in this row.',
  },
  'roster.row-twice': {
    title: 'Two rows about the same person',
    meaning: 'An earlier row of the file speaks of the same person already. This one was not used.',
    fix: 'Keep one of the two rows.',
  },
  'roster.agent-not-a-student': {
    title: 'Two adults linked to each other',
    meaning: '{$person} names {$agent}, but neither is a student, so no family link was made.',
    fix: 'Name the student with the adult who answers for them, not another adult.',
  },
  'roster.role-not-read': {
    title: 'A row without a role',
    meaning: 'The row does not say as what the person takes part, so it could not be used.',
    fix: 'Fill in the role, such as student or teacher.',
  },
  'roster.parent-is-school': {
    title: 'A unit inside a school',
    meaning: 'The unit belongs to the school {$id}. Its place is kept as it stands in the file.',
    fix: 'Nothing need be done.',
  },
  'sds.repeated-differs': {
    title: 'The same term or course described in two ways',
    meaning: 'The row describes {$id} differently from an earlier row. The earlier one counts.',
    fix: 'Describe it the same way in every row, or give it another id.',
  },
  'password.dropped': {
    title: 'Passwords in the file',
    meaning: 'The column holds passwords in {$rows} rows. They were not read and are not sent.',
    fix: 'Export without passwords: they must not leave the school’s system.',
  },
  'date.reformatted': {
    title: 'A date written in another way',
    meaning: '“{$from}” was read as month/day/year: {$to}.',
    fix: 'Nothing need be done if the date is right. Otherwise write dates as year-month-day.',
  },
  'code.mapped': {
    title: 'A code written as the standard has it',
    meaning: '“{$from}” was read as “{$to}”.',
    fix: 'Nothing need be done if that is what was meant.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The codes of findings that reading files can make. */
export type FileCode = keyof typeof FILES_IN_ENGLISH;
