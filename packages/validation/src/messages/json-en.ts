import type { MessageText } from '@emis-sdk/model';

/** Words for what reading records in JSON says, in English. */
export const JSON_IN_ENGLISH = {
  'json.broken': {
    title: 'A line that is not JSON',
    meaning: 'The line could not be read: it is not one whole record written as JSON.',
    fix: 'Export the file again. If it was changed by hand, undo the change.',
    developer:
      'Each line must be one JSON object by RFC 8259, written by a JSON library, with no line break inside it. A file cut short ends in half a line.',
  },
  'json.not-an-object': {
    title: 'A line that is not a record',
    meaning: 'The line is JSON, but not a record with fields.',
    fix: 'Export the file again from the system that made it.',
    developer: 'A record is a JSON object. Lists, texts, numbers and null at the top of a line are not records.',
  },
  'json.duplicate-key': {
    title: 'A field that stands twice',
    meaning:
      'One field stands twice in the same record, so nobody can tell which value is meant. The record was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'An object repeats a key. Most parsers silently keep the last value; RFC 8259 calls that unpredictable, so the record is refused.',
  },
  'json.forbidden-key': {
    title: 'A field with a name that is not allowed',
    meaning: 'A field is called __proto__. The record was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'A key __proto__ can change the behaviour of JavaScript programs that copy objects. No field of the standard or of an extension may have that name.',
  },
  'json.inexact-number': {
    title: 'A number that cannot be read exactly',
    meaning: 'A number is so large that its last digits would change. The record was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'The number lies past 2^53 - 1 or past the range of a double. Write ids and document numbers as JSON strings, never as numbers.',
  },
  'json.half-character': {
    title: 'Half a character',
    meaning: 'A text holds half a character, which no file can carry on. The record was not read.',
    fix: 'Look for a cut-off emoji or a rare letter in the record and write it again.',
    developer:
      'A lone surrogate (\\\\uD800 to \\\\uDFFF without its other half): usually a text cut by UTF-16 units. Cut by code points.',
  },
  'json.too-deep': {
    title: 'A record nested too deep',
    meaning: 'The record holds parts inside parts, more than {$limit} deep. It was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'Objects and lists may be nested {$limit} deep, the record itself being the first. Deeper data is no school record.',
  },
  'json.too-many-values': {
    title: 'Too many values in one record',
    meaning:
      'A list or object of the record holds more values than a record may have ({$limit} in a list). It was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'A list holds more than {$limit} values, or an object more than 256 keys. Write one record for each thing instead of one that holds them all.',
  },
  'json.too-long': {
    title: 'A record that is far too long',
    meaning: 'The record is longer than {$limit :integer} characters, so it was not read.',
    fix: 'Check the file: perhaps line breaks are missing, or it is damaged. Export it again.',
    developer:
      'The line or element passes the limit of the reader. Usually line ends were lost, or a picture stands inside a record.',
  },
  'emis.bad-manifest': {
    title: 'emis.json cannot be understood',
    meaning: 'What emis.json says under {$property} is not understood, so it was not used.',
    fix: 'Export the whole folder again.',
    developer:
      'See docs/formats/emis-ndjson.md for the fields of emis.json. An edition must be one of those that `emis standard` knows.',
  },
  'emis.count-differs': {
    title: 'Not as many records as announced',
    meaning: 'Records of {$entity}: {$expected} according to emis.json, {$found} in the file.',
    fix: 'Export the whole folder again: a file may have been cut short or mixed with another export.',
    developer:
      'Counts in emis.json are lines of each entity. A difference means that a file is incomplete or does not belong to this manifest.',
  },
  'emis.not-a-record': {
    title: 'A line that does not say what it holds',
    meaning: 'The line does not say of which kind its record is, so it was not read.',
    fix: 'Export the file again from the system that made it.',
    developer:
      'In a file of mixed records each line is \\{"entity": …, "record": …\\} with an entity of the standard and nothing else. Or name the file after its entity, such as person.ndjson, with one record a line.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The codes of findings that reading records in JSON can make. */
export type JsonCode = keyof typeof JSON_IN_ENGLISH;
