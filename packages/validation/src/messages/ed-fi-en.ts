import type { MessageText } from '@emis-sdk/model';

/** Words for what reading XML and Ed-Fi says, in English. */
export const ED_FI_IN_ENGLISH = {
  'xml.broken': {
    title: 'A file that is not good XML',
    meaning: 'From this line on the file could not be read.',
    fix: 'Export the file again. If it was changed by hand, undo the change.',
    developer:
      'The document is not well-formed XML here, so nothing behind this line was read. Write it with an XML library; only the five entities of XML are expanded.',
  },
  'xml.doctype': {
    title: 'A file that declares a document type',
    meaning: 'The file declares a document type (DOCTYPE), which is not allowed, so it was not read.',
    fix: 'Export the file again without it. Ask the vendor of your system if it stays.',
    developer:
      'A DOCTYPE can define entities that grow without limit or read other files. Interchange files have none: leave it out.',
  },
  'xml.too-long': {
    title: 'A text in the file that never ends',
    meaning: 'From this line on the file could not be read: a text or tag is longer than a million characters.',
    fix: 'Check the file: it may be damaged. Export it again.',
    developer:
      'Between two tags there are more letters than the reader takes. Usually a tag is not closed, or a picture stands inside the document.',
  },
  'ed-fi.no-key': {
    title: 'A row without its key',
    meaning: 'The row does not say of whom or what it speaks, so it was not read.',
    fix: 'Export again. If it stays, tell the vendor of your system.',
    developer:
      'A part of the natural key is missing: a unique id, or a reference that neither holds the key nor points to an element in these files.',
  },
  'ed-fi.joined': {
    title: 'Rows that were read into other records',
    meaning: 'Rows of {$resource} that became parts of other records: {$rows}.',
    fix: 'Nothing need be done.',
    developer:
      'The standard has no entity of its own for this resource: what it says stands in the records that it belongs to.',
  },
  'ed-fi.not-read': {
    title: 'Rows that have no place in the standard',
    meaning:
      'Rows of {$resource} that are not sent: {$rows}. The standard has no place for them, or other rows say the same.',
    fix: 'Nothing need be done.',
    developer:
      'The resource is not mapped; docs/formats/ed-fi.md lists what is. Keep writing it: no change is needed on your side.',
  },
  'ed-fi.field-not-read': {
    title: 'A field that is not carried',
    meaning: 'Rows with {$field}: {$rows}. It is not sent: the record that they are joined to has no place for it.',
    fix: 'Nothing need be done.',
    developer:
      'Fields of joined resources that are not mapped are dropped here, with this count. docs/formats/ed-fi.md lists what is mapped.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The codes of findings that reading XML and Ed-Fi can make. */
export type EdFiCode = keyof typeof ED_FI_IN_ENGLISH;
