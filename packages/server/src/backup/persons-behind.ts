import { ENTITIES, ENTITY_NAMES, type EntityName, type RawRecord, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

interface PersonalField {
  readonly field: string;
  readonly targets: readonly EntityName[];
  readonly needed: boolean;
}

/** Kinds of records that could not be without a person. */
const BOUND = new Set(
  ENTITY_NAMES.filter((entity) =>
    referenceFields(entity).some(([field, targets]) => targets.includes('person') && needs(entity, field)),
  ),
);

/** The fields of each kind that name a person, or a record that could not be without one. */
const FIELDS: ReadonlyMap<EntityName, readonly PersonalField[]> = new Map(
  ENTITY_NAMES.map((entity) => [
    entity,
    referenceFields(entity)
      .filter(([, targets]) => targets.some((target) => target === 'person' || BOUND.has(target)))
      .map(([field, targets]) => ({ field, targets, needed: needs(entity, field) })),
  ]),
);

/** Fields that are taken out of a record of others when the person is erased, by kind. */
export const NAMING: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...FIELDS].flatMap(([entity, fields]) => {
    const naming = fields.filter(({ needed }) => !needed).map(({ field }) => field);
    return naming.length > 0 ? [[entity, naming]] : [];
  }),
);

/** Every field that names a person, and whether its record could not be without. */
export const PERSON_FIELDS: readonly {
  readonly entity: EntityName;
  readonly field: string;
  readonly needed: boolean;
}[] = [...FIELDS].flatMap(([entity, fields]) =>
  fields.flatMap(({ field, targets, needed }) => (targets.includes('person') ? [{ entity, field, needed }] : [])),
);

/** A record of a product, with all its fields. */
export interface OwnedRecord {
  readonly source: string;
  readonly entity: EntityName;
  readonly id: string;
  readonly body: RawRecord;
}

/** Of whom a record tells. */
export interface PersonsBehind {
  /** Without any of these it would not be there. */
  readonly own: readonly string[];
  /** Those whom a field names that may be empty, by field. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** A record that it needs, or names, is not there: nobody can say of whom it tells. Only earlier states are so. */
  readonly unknown: boolean;
}

/** Finds for each record of whom it tells, by the references of the model: as an erasure finds what is held on a person. */
export async function personsBehind(trx: Kysely<Tables>, records: readonly OwnedRecord[]): Promise<PersonsBehind[]> {
  const studentsOf = await personsOfOthers(trx, records);
  return records.map((record) => {
    const own = new Set(record.entity === 'person' ? [record.id] : []);
    const named = new Map<string, readonly string[]>();
    let unknown = false;
    for (const { field, targets, needed } of FIELDS.get(record.entity) ?? []) {
      const found = new Set<string>();
      for (const id of idsIn(record.body[field])) {
        const persons = targets.includes('person') ? [id] : studentsOf(record.source, targets, id);
        if (!persons) unknown = true;
        for (const person of persons ?? []) found.add(person);
      }
      if (needed) for (const person of found) own.add(person);
      else if (found.size > 0) named.set(field, [...found].sort());
    }
    return { own: [...own].sort(), named, unknown };
  });
}

type PersonsOf = (source: string, targets: readonly EntityName[], id: string) => readonly string[] | undefined;

/** Of whom the records tell that these records refer to. */
async function personsOfOthers(trx: Kysely<Tables>, records: readonly OwnedRecord[]): Promise<PersonsOf> {
  const wanted = new Map<string, { source: string; entity: EntityName; id: string }>();
  for (const { source, entity, body } of records) {
    for (const { field, targets } of FIELDS.get(entity) ?? []) {
      if (targets.includes('person')) continue;
      for (const id of idsIn(body[field])) {
        for (const target of targets) wanted.set(nameOf(source, target, id), { source, entity: target, id });
      }
    }
  }
  const found = new Map<string, readonly string[]>();
  if (wanted.size > 0) {
    const { rows } = await sql<OwnedRecord>`
      SELECT r.source, r.entity, r.id, r.body FROM records r
      JOIN jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::text::jsonb) AS w (source text, entity text, id text) USING (source, entity, id)`.execute(
      trx,
    );
    for (const { source, entity, id, body } of rows) {
      const fields = (FIELDS.get(entity) ?? []).filter(({ needed, targets }) => needed && targets.includes('person'));
      found.set(
        nameOf(source, entity, id),
        fields.flatMap(({ field }) => idsIn(body[field])),
      );
    }
  }
  return (source, targets, id) => {
    const persons = targets.flatMap((target) => found.get(nameOf(source, target, id)) ?? []);
    return persons.length > 0 ? persons : undefined;
  };
}

function nameOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function idsIn(value: unknown): string[] {
  return [value].flat().filter((id) => typeof id === 'string');
}

function needs(entity: EntityName, field: string): boolean {
  const {
    fields,
  }: { fields: Readonly<Record<string, { type: { safeParse(value: unknown): { success: boolean } } }>> } =
    ENTITIES[entity];
  return !(fields[field]?.type.safeParse(undefined).success ?? false);
}
