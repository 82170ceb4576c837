import { derivedId } from './derived-id.ts';
import { ENTITIES } from './entities/index.ts';
import type { EntityName } from './entity-names.ts';
import { type RawRecord, type Reference, type ReferenceFields, referencesBy } from './references.ts';

/** Where a record, or a part of it, can be found again: entity and id. */
export interface RecordKey {
  readonly entity: EntityName;
  readonly id: string;
}

/** The fields of a record that its entity does not know. */
export function unknownFields(entity: EntityName, record: RawRecord): string[] {
  const { fields } = ENTITIES[entity];
  return Object.keys(record).filter((name) => !Object.hasOwn(fields, name));
}

/**
 * Moves fields that the entity does not know under `extensions`, untouched, where they travel on.
 * A field of the same name that stands there already is kept.
 */
export function foldUnknownFields(entity: EntityName, record: RawRecord): RawRecord {
  return foldFields(record, unknownFields(entity, record));
}

/** Moves fields under `extensions`. One of the same name that stands there already is kept. */
export function foldFields(record: RawRecord, names: readonly string[]): RawRecord {
  if (names.length === 0) return record;
  const known = Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
  const extensions = Object.fromEntries(names.map((name) => [name, record[name]]));
  const present = isObject(record.extensions) ? record.extensions : {};
  return { ...known, extensions: { ...extensions, ...present } };
}

/** Every reference that a record makes, by the `ref` marks of its entity. Values that are no text are passed over. */
export function referencesOf(entity: EntityName, record: RawRecord): Reference[] {
  return referencesBy(referenceFields(entity), record);
}

const cache = new Map<EntityName, ReferenceFields>();

/** The fields of an entity that point to other records, with the entities that they may point to. */
export function referenceFields(entity: EntityName): ReferenceFields {
  let fields = cache.get(entity);
  if (!fields) {
    fields = Object.entries(ENTITIES[entity].fields).flatMap(([name, field]) =>
      'ref' in field && field.ref ? [[name, field.ref] as const] : [],
    );
    cache.set(entity, fields);
  }
  return fields;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A record of a store that holds those of several products, with ids that are unique among all of them: its own, and those of the records it
 * refers to. An id alone is unique only within the product that sent it, whose name comes as `source`; without one the record stays as it is.
 *
 * @example withWholeIds('enrolment', { source: 'north', id: 'e1', schoolId: 's1' }) // { id: 'north@e1', schoolId: 'north@s1' }
 */
export function withWholeIds(entity: EntityName, stored: RawRecord): RawRecord {
  const { source, ...record } = stored;
  if (typeof source !== 'string') return stored;
  const whole = (id: unknown) => (typeof id === 'string' ? derivedId([source, id]) : id);
  const references = referenceFields(entity).flatMap(([field]) => {
    const value = record[field];
    return value === undefined ? [] : [[field, Array.isArray(value) ? value.map(whole) : whole(value)] as const];
  });
  return { ...record, ...Object.fromEntries(references), id: whole(record.id) };
}
