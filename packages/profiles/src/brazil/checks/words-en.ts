import type { LayoutWords } from './layout-words.ts';
import { RULE_WORDS_EN } from './rule-words-en.ts';

/** Words for what is wrong in a file of Educacenso, in English. */
export const LAYOUT_WORDS_EN: LayoutWords = {
  developer:
    'Layout of Educacenso, record {record}, rule {rule}. Look where the software takes the value from, and at which place it writes it; the text of the rule stands in docs/brazil.md.',
  fields: {
    missing: [
      'Required field is empty ({record})',
      'Field {$field} ({$name}) of record {record} is empty and must be filled.',
      'Fill the field in the school’s system and make the file again.',
    ],
    'not-expected': [
      'Field that should be empty ({record})',
      'Field {$field} ({$name}) of record {record} is filled, but may be so only when: {$condition}.',
      'Remove the value, or correct the field that it depends on.',
    ],
    form: [
      'Value written wrongly ({record})',
      'Field {$field} ({$name}) of record {record} holds “{$value}”; expected is {$expected}.',
      'Write the value in the expected form.',
    ],
    code: [
      'Code that does not exist ({record})',
      'Field {$field} ({$name}) of record {record} holds “{$value}”; accepted values are: {$expected}.',
      'Choose one of the accepted values.',
    ],
    letters: [
      'Characters that the field does not take ({record})',
      'Field {$field} ({$name}) of record {record} holds “{$value}”, with small letters, accents or signs that are not taken.',
      'Write capitals without accents only, and leave out the other signs. The name with its accents stays in the school’s system.',
    ],
    length: [
      'Value of the wrong size ({record})',
      'Field {$field} ({$name}) of record {record} holds “{$value}”; the expected size is {$expected}.',
      'Correct the value; shorten it if it is a long text.',
    ],
    'check-digit': [
      'Number that does not add up ({record})',
      'Field {$field} ({$name}) of record {record} holds “{$value}”, whose check digits are wrong.',
      'Copy the number from the document again.',
    ],
    'choose-one': [
      'No option chosen ({record})',
      'In “{$group}” (fields {$first} to {$last} of record {record}) at least one option is needed.',
      'Choose the options that hold.',
    ],
    'none-and-others': [
      '‘None’ chosen beside other options ({record})',
      'In “{$group}” (fields {$first} to {$last} of record {record}) “{$name}” is chosen and another option as well.',
      'Take back “{$name}”, or the other options.',
    ],
    'more-than-one': [
      'More than one option chosen ({record})',
      'In “{$group}” (fields {$first} to {$last} of record {record}) there can be one option only.',
      'Leave the one that holds.',
    ],
    repeated: [
      'The same value twice ({record})',
      'In “{$group}” (fields {$first} to {$last} of record {record}) the value “{$value}” stands twice.',
      'Give each value once.',
    ],
    gap: [
      'Field left out ({record})',
      'In “{$group}” (fields {$first} to {$last} of record {record}) a field before field {$field} is empty.',
      'Fill the fields from the first on, without gaps.',
    ],
  },
  rules: RULE_WORDS_EN,
  file: {
    'field-count': [
      'Line with a wrong number of fields',
      'Record {$record} has {$found} fields; in this year there are {$expected}.',
      'Make the file again with the layout of this year. The line was not read.',
    ],
    'record-type': [
      'Line of an unknown kind',
      'The line begins with “{$found}”, which is no kind of record.',
      'Remove the line, or make the file again. The line was not read.',
    ],
    'too-long': [
      'Line too long',
      'The line has more than {$most} characters.',
      'Make the file again. The line was not read.',
    ],
    edition: [
      'File of another year',
      'The file has the layout of {$found}, not that of {$expected}.',
      'Choose the format of {$found}, or make the file of this year.',
    ],
    'year-of-other-edition': [
      'Dates of another year',
      'The layout is that of {$expected}, but the school year is that of {$found}.',
      'Look whether it is the right file, and whether it was made with the layout of the year.',
    ],
    'year-not-known': [
      'Year whose layout is not known',
      'The school year is that of {$found}, and the layout of {$found} is not known here; known are {$known}. The file was read by the layout of {$expected}, which has as many fields in some records.',
      'Do not trust what is said of single fields: the places of {$found} may be others. Check the file in Educacenso.',
    ],
    'edition-not-confirmed': [
      'Layout that is not confirmed',
      'The layout of {$found} was not compared with a document of INEP: what is wrong only warns.',
      'Nothing is to be done. Look at the result in Educacenso.',
    ],
    'not-latin': [
      'File not saved as ISO-8859-1',
      'The file was read as {$encoding}, and has letters beyond ASCII; Educacenso expects ISO-8859-1.',
      'Save the file as ISO-8859-1 (Latin-1).',
    ],
    'not-text': ['The file is no text', 'The file holds bytes that are no text.', 'Make the .txt file again.'],
    order: [
      'Line out of order',
      'Record {$record} came after record {$before}.',
      'In each school the order is 00, 10, 20, 30, 40, 50, 60; in the second step 89, 90, 91.',
    ],
    'no-school': [
      'Line before any school',
      'The line comes before any record 00 or 89.',
      'Begin each school with record 00 (or 89 in the second step).',
    ],
    'school-twice': ['School twice', 'The school stands in line {$first} already.', 'Leave one block for each school.'],
    'other-school': [
      'Line of another school',
      'The code of the school in this line is not that of record 00 (or 89) above it.',
      'Correct the code, or move the line to the block of its school.',
    ],
    'closed-school': [
      'Record that a closed school does not have',
      'The school is not active and has record {$record}.',
      'Leave records 00, 30 and 40 only, or correct the situation of the school.',
    ],
    'manager-twice': [
      'Two records 89',
      'The school has more than one record 89.',
      'Leave one manager for each school.',
    ],
    'no-end': [
      'End of the file is missing',
      'The last line is not 99|.',
      'Look whether the file is complete, and make it again.',
    ],
    'after-end': ['Lines after the end', 'There are lines after 99|.', 'Remove what comes after the end of the file.'],
    'line-break': [
      'Another kind of line break',
      'Lines end with {$found}; Educacenso uses LF.',
      'Nothing is to be done if Educacenso takes it; if not, save with LF.',
    ],
    'bar-behind': [
      'A bar behind the last field',
      'Each line ends with one bar more than its fields need. It was passed over.',
      'Make the file without the bar at the end of each line.',
    ],
    'outcomes-alone': [
      'Outcome without the file of the first step',
      'The student of this line stands in the file of the first step (records 00 to 60).',
      'Nothing is to be done for INEP. To join outcomes and enrolments, read both files in one folder.',
    ],
  },
};
