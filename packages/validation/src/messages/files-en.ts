import type { MessageText } from '@emis-sdk/model';

/** Words for what reading files says, in English. The other languages cover the same codes. */
export const FILES_IN_ENGLISH = {
  'file.missing': {
    title: 'A file is missing',
    meaning: 'The file is not in the bundle.',
    fix: 'Export again with this file. If your system does not write it, ask its vendor.',
    developer:
      'Write this file on every export, with the header alone when there are no records, and list it in manifest.csv where the format has one.',
  },
  'file.empty': {
    title: 'A file has no rows',
    meaning: 'The file holds no data.',
    fix: 'If there should be records in it, fill it in or export again. If there are none, leave it out; in OneRoster, call it absent in manifest.csv.',
    developer:
      'The file has a header or nothing at all. Check the query or filter that feeds the export, often a school year or school that selects no rows.',
  },
  'file.unexpected': {
    title: 'A file that does not belong here',
    meaning: 'The file is not part of the format, so it was not read.',
    fix: 'Nothing need be done if it is there by accident. If it holds records, check its name.',
    developer: 'The format has no file of this name. Leave working files out of the bundle.',
  },
  'file.name-case': {
    title: 'File name in other capital letters',
    meaning: 'The file should be called {$expected}, with exactly these capital letters.',
    fix: 'Rename the file.',
    developer:
      'Write the file name in the case of the format. File systems and zip readers of other systems distinguish capital letters.',
  },
  'file.encoding': {
    title: 'File not saved as UTF-8',
    meaning: 'The file was read as {$encoding}. Check in the report that accents and ñ look right.',
    fix: 'When you export or save it as CSV, choose the encoding UTF-8.',
    developer:
      'Write UTF-8; a byte order mark is allowed. The encoding was guessed from the bytes, so letters outside ASCII may have been read wrongly.',
  },
  'file.encoding-unclear': {
    title: 'Encoding not certain',
    meaning:
      'The letters do not decide. As {$encoding}, the first is “{$letter}”; in {$other} it would be “{$otherLetter}”.',
    fix: 'If “{$otherLetter}” is right, read it again with the option --encoding {$other}; or save it as UTF-8.',
    developer: 'Write UTF-8.',
  },
  'file.not-text': {
    title: 'A file that is not text',
    meaning: 'The file is not a CSV text file; it may be a spreadsheet or a damaged file under that name.',
    fix: 'Open it in the program that made it and save it as CSV (UTF-8).',
    developer:
      'The bytes are not text: a spreadsheet, a compressed file or binary data under a .csv name. Write plain CSV, not a renamed workbook.',
  },
  'file.other-encoding': {
    title: 'File not in the encoding asked for',
    meaning: 'The file is not written in {$encoding}, which was asked for, so it was not read.',
    fix: 'Leave the encoding out, so that it is found out, or name the right one.',
    developer:
      'Bytes of the file are not valid in {$encoding}. Without the option the encoding is found out from the bytes of each file.',
  },
  'csv.delimiter': {
    title: 'Another separator',
    meaning: 'The values are separated by “{$delimiter}” instead of “{$expected}”. They were read all the same.',
    fix: 'When you export, choose “{$expected}” as the separator.',
    developer: 'Set the delimiter in code instead of taking it from the regional settings of the machine.',
  },
  'csv.above-header': {
    title: 'Rows above the header',
    meaning: 'Rows above the header that were not read: {$rows}.',
    fix: 'If they hold records, put them below the header.',
    developer: 'Write the header first.',
  },
  'csv.broken-quote': {
    title: 'Quotes that do not match',
    meaning:
      'The row could not be read: a quotation mark is not closed, or stands inside a value without being doubled.',
    fix: 'Write every quotation mark inside a value twice, and put one before and one after the whole value.',
    developer:
      'Write rows with a CSV library: a field that holds a quote, a comma or a line break is quoted, and each quote inside it is doubled (RFC 4180).',
  },
  'csv.stray-quote': {
    title: 'A quotation mark inside a value',
    meaning: 'A value without quotes around it holds a quotation mark. It was read as it stands.',
    fix: 'Put the whole value in quotes and write the mark inside it twice.',
    developer:
      'The writer joins values without quoting them. Quote every field that holds a quotation mark and double the mark (RFC 4180).',
  },
  'csv.ragged-row': {
    title: 'A row with too few or too many values',
    meaning: 'Values in the row: {$found}. Columns in the header: {$expected}. The row was not read.',
    fix: 'Compare the row with the header. A separator inside a value needs quotes around the value.',
    developer: 'Usually an unquoted separator or line break in a value, or a last column written only when filled.',
  },
  'csv.row-too-long': {
    title: 'A row that is far too long',
    meaning: 'The row is longer than a million characters, so it was not read.',
    fix: 'Check the row: perhaps line breaks are missing, or the file is damaged. Export it again.',
    developer:
      'A row passes the limit of the reader. Usually an opening quote without its end, or line ends that were lost when the file was joined or sent.',
  },
  'csv.too-many-columns': {
    title: 'Too many columns',
    meaning: 'The header has {$found} columns; at most {$limit} are read. None of the rows was read.',
    fix: 'Check that the first row is the header, and remove columns that are not needed.',
    developer:
      'The header passes the limit of the reader. Usually the header row is missing and a data row, or a table turned on its side, stands in its place.',
  },
  'csv.duplicate-column': {
    title: 'A column stands twice',
    meaning: 'Column {$column} stands in the header more than once. The first one counts; the other is kept aside.',
    fix: 'Remove one of the two columns, or give it its right name.',
    developer:
      'Two columns of the header have one name. The first is mapped; remove the other from the export, or write it under a name of its own.',
  },
  'csv.line-break-in-value': {
    title: 'A line break inside a value',
    meaning: 'A value in this row runs over several lines. It was read, but the format does not allow it.',
    fix: 'Remove the line break from the value in the school’s system.',
    developer: 'The format wants one row a line. Replace line breaks in values with a blank when you export.',
  },
  'header.unknown': {
    title: 'The header is not recognised',
    meaning: 'None of the columns is known, so no row of the file was read. Expected: {$expected}.',
    fix: 'Make sure that the first row holds the names of the columns, written as the format has them.',
    developer:
      'No column name of the header is one of the format. Check that the first row is the header, its spelling and language, the delimiter and the encoding.',
  },
  'header.missing-column': {
    title: 'A required column is missing',
    meaning: 'The header has no column {$column}.',
    fix: 'Add the column, or give it this exact name.',
    developer:
      'The format requires this column. Write it for every row; where the source has no such field, derive the value in the export mapping.',
  },
  'header.optional-missing': {
    title: 'Columns left out',
    meaning: 'The format has these columns too: {$columns}. The file was read without them.',
    fix: 'Write every column of the format, leaving the cells empty where there is nothing to say.',
    developer:
      'The format lists these columns in its header even when they are optional. Write them with empty cells, so that readers that go by position agree.',
  },
  'header.extra-column': {
    title: 'A column that the format does not have',
    meaning: 'Column {$column} is not part of the format. Its values are kept as they stand.',
    fix: 'Nothing need be done. If it was meant to be another column, correct its name.',
    developer:
      'The column travels untouched under extensions. Where the format has a place for extensions (metadata.), use it.',
  },
  'header.order': {
    title: 'Columns in another order',
    meaning: 'The columns do not stand in the order of the format. They were read by their names.',
    fix: 'Put the columns in the order of the format, and extra columns last.',
    developer:
      'Columns are matched by name here, but other readers of the format go by position. Write them in the order of the specification.',
  },
  'header.case': {
    title: 'Column name in other capital letters',
    meaning:
      'The name of the column differs from the right one in capital letters, accents or blanks only. It was read all the same.',
    fix: 'Write the name exactly as the format has it.',
    developer: 'Names of columns are case-sensitive in the format.',
  },
  'row.under-unknown-header': {
    title: 'Rows under a header that is not recognised',
    meaning: 'The row was not read, because the header of its file could not be used.',
    fix: 'Mend the header of the file; the rows are then read.',
    developer:
      'A consequence: the header of the file could not be mapped. Mend the header; nothing is wrong with these rows as such.',
  },
  'manifest.missing': {
    title: 'manifest.csv is missing',
    meaning: 'The bundle has no manifest.csv, which says what each file holds. All files were taken as complete.',
    fix: 'Export again with manifest.csv.',
    developer:
      'OneRoster CSV requires manifest.csv with manifest.version, oneroster.version and one file.* property for every file of the version.',
  },
  'manifest.bad-value': {
    title: 'A wrong value in manifest.csv',
    meaning: '“{$value}” is not allowed for {$property}, or the property stands there twice.',
    fix: 'Write absent, bulk or delta for a file, and the right number for a version; each property once.',
    developer:
      'A file.* property takes absent, bulk or delta in small letters; oneroster.version takes 1.1 or 1.2. Write each property name once.',
  },
  'manifest.unknown-property': {
    title: 'An unknown property in manifest.csv',
    meaning: '{$property} is not a property of the format in this version, or is not written exactly so.',
    fix: 'Remove the line, or correct the name of the property.',
    developer:
      'The property is not of this version of OneRoster. Names such as file.orgs are case-sensitive; check that the version you state is the one you write.',
  },
  'manifest.missing-property': {
    title: 'A property is missing in manifest.csv',
    meaning: 'manifest.csv does not say {$property}.',
    fix: 'Add a line for it; for a file that is not sent the value is absent.',
    developer:
      'Every file of the version has its file.* property, absent ones too, beside manifest.version, oneroster.version and the source properties.',
  },
  'manifest.file-not-declared': {
    title: 'A file that manifest.csv does not announce',
    meaning: 'The file is there, but manifest.csv calls it absent or does not speak of it. It was read.',
    fix: 'Write bulk for it in manifest.csv, or leave the file out.',
    developer:
      'The bundle and its manifest.csv disagree. Make the manifest from the list of files that were in fact written.',
  },
  'manifest.file-not-there': {
    title: 'A file that manifest.csv announces is missing',
    meaning: 'manifest.csv says {$stated}, but the file is not in the bundle.',
    fix: 'Add the file, or call it absent in manifest.csv.',
    developer:
      'The manifest announces a file that the zip or folder lacks. Make the manifest last, from the files written; do not keep a fixed one.',
  },
  'manifest.delta': {
    title: 'A file that holds only changes',
    meaning: 'The file holds only what has changed. References to records sent earlier may seem to lead nowhere.',
    fix: 'To have everything checked, export the complete data (bulk).',
    developer:
      'In delta mode only changes are sent, so references to earlier records cannot be resolved from the bundle. Validate a bulk export of the same data.',
  },
  'oneroster.status-in-bulk': {
    title: 'Status or date of change in a complete file',
    meaning: 'In a complete file (bulk), status and dateLastModified must be empty. The row was read as a valid one.',
    fix: 'Leave the two columns empty.',
    developer:
      'In bulk mode status and dateLastModified stay blank; they belong to delta. Leave them empty when the manifest says bulk.',
  },
  'oneroster.old-name': {
    title: 'A name from an older version',
    meaning: '“{$found}” is how an older version of the format says “{$expected}”. It was read as that.',
    fix: 'Write “{$expected}”.',
    developer: 'The term is of an older OneRoster version. Map it to the name of the version that manifest.csv states.',
  },
  'oneroster.boolean': {
    title: 'True or false in capital letters',
    meaning: 'The format wants true or false in small letters. The value was understood.',
    fix: 'Write true or false in small letters. Spreadsheets change them to capitals: export straight from the school’s system.',
    developer:
      'Booleans are the words true and false in small letters. Do not print the value of the language (True) or of a spreadsheet (TRUE, VERDADERO).',
  },
  'oneroster.plain-user-id': {
    title: 'A number of a person without its kind',
    meaning: 'The value does not say what kind of number it is. It was taken as the school system’s own.',
    fix: 'Write kind and number in braces with a colon between them, as the format shows for userIds.',
    developer:
      'userIds is a list of pairs in braces, type and identifier with a colon between them. Without a type the value is stored as the local identifier.',
  },
  'oneroster.decimal-comma': {
    title: 'A number with a decimal comma',
    meaning: 'The format wants a decimal point. The number was understood.',
    fix: 'Write the number with a point: 6.5.',
    developer: 'Numbers are written with a decimal point and without signs for thousands, never by the user’s locale.',
  },
  'oneroster.unknown-word': {
    title: 'A word that the format does not know',
    meaning: 'The value “{$found}” is not among the words of the format: {$expected}. It is kept as it stands.',
    fix: 'Use one of the words of the format.',
    developer:
      'The column is an enumeration. Version 1.2 takes words of others that start with ext:, version 1.1 takes none.',
  },
  'oneroster.missing-value': {
    title: 'A value that the format requires is missing',
    meaning: 'The cell is empty, but the format requires a value in this column.',
    fix: 'Fill in the value in the school’s system and export again.',
    developer:
      'The specification marks this column as required. Do not write a row whose source lacks the value; report it in your own product first.',
  },
  'oneroster.bad-status': {
    title: 'An unknown status',
    meaning: 'The status “{$found}” is not known; it may be {$expected} or tobedeleted.',
    fix: 'Correct the status.',
    developer:
      'status is an enumeration: active or tobedeleted (inactive in version 1.1 is an old form). Map the states of your product to these.',
  },
  'oneroster.deletion': {
    title: 'A record to be removed',
    meaning:
      'The row says that the record no longer exists. Nothing is removed by reading a file: the removal is counted and listed.',
    fix: 'Send the file: the record goes once nothing refers to it. End by its dates what is only over.',
    developer:
      'A row with status tobedeleted is a removal: `removes` of the item, counted in `read.removed`. Formats that know removals write it on; emis submit sends it last.',
  },
  'roster.row-without-person': {
    title: 'A row about somebody who is not there',
    meaning: 'The row speaks of a person who has no row of their own, so it could not be used.',
    fix: 'Add the person to the file of persons, or correct the person’s id in this row.',
    developer:
      'The row joins to no row of the file of users. Export both files in one transaction and with the same filter.',
  },
  'roster.row-twice': {
    title: 'Two rows about the same person',
    meaning: 'An earlier row of the file speaks of the same person already. This one was not used.',
    fix: 'Keep one of the two rows.',
    developer:
      'The key of this file must be unique per person. Usually a join in the export query multiplies rows; group by the person.',
  },
  'roster.agent-not-a-student': {
    title: 'Two adults linked to each other',
    meaning: '{$person} names {$agent}, but neither is a student, so no family link was made.',
    fix: 'Name the student with the adult who answers for them, not another adult.',
    developer:
      'A guardian link needs a student on one side. Check the direction of the agent field, and that students carry the role student.',
  },
  'roster.role-not-read': {
    title: 'A row without a role',
    meaning: 'The row does not say as what the person takes part, so it could not be used.',
    fix: 'Fill in the role, such as student or teacher.',
    developer:
      'The role cell is empty or could not be mapped, so no enrolment or assignment was made. Map each role of your product to one of the format.',
  },
  'roster.parent-is-school': {
    title: 'A unit inside a school',
    meaning: 'The unit belongs to the school {$id}. Its place is kept as it stands in the file.',
    fix: 'Nothing need be done.',
    developer:
      'The standard has schools below territories, not below schools. The parent is kept under extensions; change nothing unless the type of the unit is wrong.',
  },
  'sds.repeated-differs': {
    title: 'The same term or course described in two ways',
    meaning: 'The row describes {$id} differently from an earlier row. The earlier one counts.',
    fix: 'Describe it the same way in every row, or give it another id.',
    developer:
      'Terms and courses are repeated in every section row and joined by their id. Take all their columns from one source, so that one id has one description.',
  },
  'password.dropped': {
    title: 'Passwords in the file',
    meaning: 'The column holds passwords, in so many rows: {$rows}. They were not read and are not sent.',
    fix: 'Export without passwords: they must not leave the school’s system.',
    developer:
      'Never select the password column, not even hashed. Credentials are exchanged by OAuth between the products, never by files.',
  },
  'date.reformatted': {
    title: 'A date written in another way',
    meaning: '“{$from}” was read as month/day/year: {$to}.',
    fix: 'Nothing need be done if the date is right. Otherwise write dates as year-month-day.',
    developer:
      'The format wants ISO 8601 dates, YYYY-MM-DD. Month and day may have been swapped: format dates in code, not by the locale of the machine.',
  },
  'code.mapped': {
    title: 'A code written as the standard has it',
    meaning: '“{$from}” was read as “{$to}”.',
    fix: 'Nothing need be done if that is what was meant.',
    developer:
      'The reader translated a code of the format to one of the standard. Write the code of the official list if this translation is not the one you mean.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The codes of findings that reading files can make. */
export type FileCode = keyof typeof FILES_IN_ENGLISH;
