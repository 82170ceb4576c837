import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the engine itself, in English: structure, code lists, identifiers, references. `:entities` writes names of entities. */
export const STRUCTURE_IN_ENGLISH = {
  'field.missing': {
    title: 'A required value is missing',
    meaning: '{$field} has no value, and the record is not complete without it.',
    fix: 'Fill in the value in the school’s system and export again.',
    developer:
      'The field is required, and is absent, null or empty. Map it from the source; emis schema with the name of the entity lists the required fields.',
  },
  'field.not-a-date': {
    title: 'Not a date',
    meaning: '“{$value}” in {$field} is not a day of the calendar written YYYY-MM-DD.',
    fix: 'Write the date as year-month-day, for example 2026-03-09, and check that the day exists in that month.',
    developer: 'A string YYYY-MM-DD of a day that exists, without time or zone. Do not shift it through UTC.',
  },
  'field.not-a-number': {
    title: 'Not a number',
    meaning: '“{$value}” in {$field} is not a whole number.',
    fix: 'Write digits only, without separators or units.',
    developer:
      'The field is a JSON number, or digits in a file: no separators, no unit, no blanks. Check the mapping of the column.',
  },
  'field.not-a-boolean': {
    title: 'Neither yes nor no',
    meaning: '“{$value}” in {$field} is neither true nor false.',
    fix: 'Write true or false.',
    developer: 'The field is true or false. Map 1 and 0, S and N or other flags of the source in the export.',
  },
  'field.too-long': {
    title: 'The value is too long',
    meaning: '{$field} has more than {$max :integer} characters; it begins with “{$value}”.',
    fix: 'Shorten the value. Check that two columns did not run into one.',
    developer: 'Two source columns are probably joined, or a free text is mapped to a short field.',
  },
  'field.bad-id': {
    title: 'The id cannot be used',
    meaning: '“{$value}” in {$field} is not a usable id.',
    fix: 'Use 1 to 255 letters without accents, digits, or . / @ _ - and no blanks. A UUID fits.',
    developer:
      'Ids are 1 to 255 letters without accents, digits or . / @ _ - and stay the same for ever. Use the primary key or a UUID, never a name.',
  },
  'field.bad-text': {
    title: 'The text cannot be read',
    meaning: '“{$value}” in {$field} is empty or holds characters that are not text.',
    fix: 'Type the value again by hand, on one line. Leave the field out when there is nothing to say.',
    developer:
      'Text is one line without control characters, which often come from a wrong decoding, and never empty: leave the field out instead.',
  },
  'field.bad-code': {
    title: 'Not a code',
    meaning: '“{$value}” in {$field} is not written as a code.',
    fix: 'Write the code as the list gives it, without blanks before or after it, at most 100 characters.',
    developer:
      'A code is up to 100 characters without blanks around it. Send the code, not its label, and trim fixed-width columns.',
  },
  'field.invalid': {
    title: 'The value has the wrong shape',
    meaning: '“{$value}” in {$field} is not what the standard expects there: {$expected}.',
    fix: 'Correct the value at its source. If a program wrote it, tell its maker.',
    developer:
      'The type or form differs from the schema of the entity. Compare the mapping of this field with what emis schema prints for the entity.',
  },
  'record.not-an-object': {
    title: 'Not a record',
    meaning: 'A value stands where a record with fields is expected.',
    fix: 'This comes from the program that wrote the data: tell its maker.',
    developer:
      'A record is a JSON object with fields. An array, a string or null was given: check how the payload or line is put together.',
  },
  'record.too-deep': {
    title: 'The record is nested too deeply',
    meaning: 'The record holds lists or objects nested more than {$limit :integer} levels deep.',
    fix: 'This comes from the program that wrote the data: tell its maker.',
    developer:
      'Nesting passes the limit of the standard. Usually a whole object graph, or a structure that holds itself, was serialised instead of one flat record.',
  },
  'record.too-large': {
    title: 'The record is too large',
    meaning: 'The record has more than {$limit :integer} fields, or more than that many values in one field.',
    fix: 'This comes from the program that wrote the data: tell its maker.',
    developer:
      'Send one record in each object, and few, short lists. A whole file inside a field, or a list that is never emptied, is the usual cause.',
  },
  'record.unreadable': {
    title: 'The record cannot be read',
    meaning: 'The program that holds the record fails when a field of it is read.',
    fix: 'This comes from the program that wrote the data: tell its maker.',
    developer:
      'Pass plain objects as JSON.parse gives them, not instances with getters, proxies or rows that their database has closed.',
  },
  'record.unknown-field': {
    title: 'The standard does not know this field',
    meaning: '{$field} is not a field of the standard. It is kept and travels on as an extension.',
    fix: 'Nothing has to be done. Check the spelling if you meant a field of the standard.',
    developer:
      'The entity has no such field in this edition; the value goes under extensions. Check spelling and camelCase, or declare the field in the profile.',
  },
  'person.merged': {
    title: 'The person was merged into another',
    meaning: 'Merged into the person {$into}.',
    fix: 'Use the other person.',
    developer: 'References to the id are taken for the other one.',
  },
  'record.duplicate-id': {
    title: 'The same id twice',
    meaning: 'The id {$id} belongs to an earlier record already. The first one stays.',
    fix: 'Remove the repeated record, or give it an id of its own if it is another one.',
    developer:
      'Ids are unique within an entity in a dataset. Usually a join repeats rows, or ids of several schools are merged without a prefix.',
  },
  'code.unknown': {
    title: 'The code is not in the list',
    meaning: '“{$value}” in {$field} is not a code of the list “{$list :codeList}”.',
    fix: 'Choose a code of the list.',
    developer:
      'The value is not in the code list of this profile and edition. Map your values to the list; lost leading zeros and labels in place of codes are usual causes.',
  },
  'code.expired': {
    title: 'The code is not valid on this date',
    meaning: '“{$value}” in {$field} is in the list “{$list :codeList}”, but it is not valid on {$asOf}.',
    fix: 'Choose a code that is valid on that date.',
    developer:
      'The code exists but its validity does not cover the day of judgement. Load the list of the current edition and migrate stored codes.',
  },
  'identifier.format': {
    title: 'The number is not written as it should be',
    meaning: '“{$value}” in {$field} does not have the form of a {$type} number.',
    fix: 'Copy the number again from the document.',
    developer:
      'The value does not match the pattern of its identifier type. Keep identifiers as text: numeric columns lose leading zeros, and exports may add separators.',
  },
  'identifier.check-digit': {
    title: 'The check digit does not match',
    meaning: '“{$value}” in {$field} cannot be a {$type} number: its check digit does not match the others.',
    fix: 'Compare it with the document, digit by digit: one is wrong, or two have changed places.',
    developer:
      'The check digit fails the algorithm of the type. Check it at entry with the same profile; in bulk it points to a truncated or reformatted column.',
  },
  'identifier.range': {
    title: 'No such number is given out',
    meaning: '“{$value}” in {$field} lies outside the numbers that are given out as {$type}.',
    fix: 'Compare it with the document. Check that it is not another kind of number.',
    developer:
      'The form is right, but no such number is issued for this type. Probably another document is stored under this type, or test data was left in.',
  },
  'access.not-granted': {
    title: 'The product may not write this kind of record',
    meaning: 'The product is not registered for {$scope}.',
    fix: 'Ask the ministry to register the product for it.',
    developer: 'No scope implies another.',
  },
  'access.out-of-reach': {
    title: 'The record belongs to another territory',
    meaning: 'The product is not registered for the territory of this record.',
    fix: 'Check the school. Only the ministry moves a student between territories.',
    developer: 'The same is said whether such a record is held or not.',
  },
  'reference.missing': {
    title: 'Refers to a record that is not there',
    meaning: '{$field} refers to {$value}, but there is no {$targets :entities} with that id.',
    fix: 'Add the missing record to the export, or correct the reference.',
    developer:
      'The id points to no record of the dataset. Export parents and children with the same filter, and send the id of the record, not another key.',
  },
  'reference.wrong-kind': {
    title: 'Refers to a record of another kind',
    meaning: '{$field} refers to {$value}, which is a {$found :entities}; it should be a {$targets :entities}.',
    fix: 'Correct the reference. Two columns may have been swapped.',
    developer:
      'The id exists, but in another entity. Two foreign keys are probably swapped in the mapping, or one column is used for two kinds.',
  },
  'reference.rejected': {
    title: 'Depends on a record that was rejected',
    meaning: '{$field} depends on the {$entity :entities} {$value}, which was rejected.',
    fix: 'Mend the rejected record and send both again. This record itself is in order.',
    developer:
      'A consequence: the record that this one refers to was rejected. Send parents before children, and hold children back until the parent is accepted.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

export type StructureCode = keyof typeof STRUCTURE_IN_ENGLISH;
