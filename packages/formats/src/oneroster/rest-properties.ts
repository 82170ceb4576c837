import { ENTITIES, type EntityName, type PrivacyClass } from '@emis-sdk/model';
import type { ColumnType } from '../table/column.ts';
import { bindingOf } from './bindings.ts';
import { ONEROSTER_1_2_COLUMNS } from './columns-1.2.ts';
import { AUDIENCE_WORDS } from './resource-fields.ts';
import { type Vocabulary, vocabularyOf, WORDS_OF_THE_FORMAT } from './vocabularies.ts';

/** How a value stands in the JSON of the REST binding. Truth values and school years are texts there. */
export type RestKind = 'text' | 'texts' | 'date' | 'instant' | 'truth' | 'number' | 'year' | 'ref' | 'refs' | 'pairs';

/** The words that a property takes, and the nearest one for a code of the standard; any other code is written after `ext:`. */
export interface RestWords {
  readonly words: readonly string[];
  readonly nearest: Readonly<Record<string, string>>;
}

/** A property of an object of the OneRoster 1.2 REST binding, and the field of a record that it is. */
export interface RestProperty {
  /** `parent`; what the format has no property for stands under `metadata`: `metadata.emis.sector`. */
  readonly name: string;
  readonly field: string;
  readonly kind: RestKind;
  readonly privacy: PrivacyClass;
  readonly words?: RestWords;
}

/** Names that differ from those of the columns. Source: OneRoster 1.2 Rostering Service OpenAPI 1.0, UserDType. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  preferredGivenName: 'preferredFirstName',
  preferredFamilyName: 'preferredLastName',
};

/** Days in files, instants in REST. Source: OneRoster 1.2 Gradebook Service OpenAPI 1.0, LineItemDType. */
const INSTANTS: readonly string[] = ['lineItems.csv assignDate', 'lineItems.csv dueDate'];

/** Columns that REST has no property for. Source: the same. */
const NOT_IN_REST: readonly string[] = ['lineItems.csv description', 'scoreScales.csv orgSourcedId'];

const KINDS: Readonly<Record<ColumnType, RestKind>> = {
  guid: 'ref',
  'guid-list': 'refs',
  string: 'text',
  'string-list': 'texts',
  date: 'date',
  datetime: 'instant',
  year: 'year',
  enum: 'text',
  'enum-list': 'texts',
  'boolean-token': 'truth',
  float: 'number',
  integer: 'number',
  'userid-list': 'texts',
  'mapping-list': 'pairs',
};

/** What a mark may be instead of one: `exempt` and the like. */
export const MARK_STATUSES: readonly string[] = WORDS_OF_THE_FORMAT['results.csv']?.['scoreStatus'] ?? [];

/** The words for the roles of staff, wherever they work. */
export const roleWords: RestWords = restWords(vocabularyOf('roles.csv role'));

/**
 * The properties that stand for one field each, by the table by which files are read and written: one place says what a field is called in
 * OneRoster. Properties that are made of several fields or records are not among them.
 *
 * @param file the file of the CSV binding in which the objects are rows: `orgs.csv`
 */
export function restProperties(entity: EntityName, file: string): readonly RestProperty[] {
  const columns = ONEROSTER_1_2_COLUMNS[file] ?? [];
  return (bindingOf(entity, file)?.fields ?? []).flatMap(({ field, column }): RestProperty[] => {
    const known = columns.find(({ name }) => name === column);
    const name = known ? nameOf(column) : column;
    if ((!known && !column.startsWith('metadata.')) || NOT_IN_REST.includes(`${file} ${column}`)) return [];
    const kind = INSTANTS.includes(`${file} ${column}`) ? 'instant' : KINDS[known?.type ?? 'string'];
    const words = wordsAt(file, column);
    const privacy = ENTITIES[entity].fields[field as 'id'].privacy;
    const made = { name, field, kind: column === 'sourcedId' ? 'text' : kind, privacy } as const;
    return [words ? { ...made, words } : made];
  });
}

/** `parentSourcedId` is the object `parent`, `termSourcedIds` the list `terms`. */
function nameOf(column: string): string {
  if (column === 'sourcedId') return column;
  const list = /^(.+)SourcedIds$/.exec(column)?.[1];
  return list === undefined ? (OTHER_NAMES[column] ?? column.replace(/SourcedId$/, '')) : `${list}s`;
}

function wordsAt(file: string, column: string): RestWords | undefined {
  if (file === 'resources.csv' && column === 'roles') {
    return { words: WORDS_OF_THE_FORMAT[file]?.[column] ?? [], nearest: AUDIENCE_WORDS };
  }
  const vocabulary = vocabularyOf(`${file} ${column}`);
  return vocabulary && restWords(vocabulary);
}

function restWords(vocabulary: Vocabulary | undefined): RestWords {
  return { words: vocabulary?.words['1.2'] ?? [], nearest: vocabulary?.nearest ?? {} };
}
