import { ENTITIES, ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Subject } from '../audit/subjects.ts';
import { keyOfRecord } from '../record-store.ts';
import { fieldsBy, linksTo, recordsReferring } from '../referring.ts';
import type { Tables } from '../tables.ts';

/** A stored record that says something of a person. */
export interface HeldRecord extends RecordKey {
  readonly record: RawRecord;
}

/** What is held on a person. */
export interface HeldOnPerson {
  /** The person, and records that could not be without: enrolments, marks, attendance. Parents before children. */
  readonly own: readonly HeldRecord[];
  /** Records of others that name the person in a field which may be empty, such as the teacher of a mark. */
  readonly naming: readonly (HeldRecord & { readonly fields: readonly string[] })[];
}

/** Finds everything that is held on a person, by the references of the model. */
export async function heldOnPerson(trx: Kysely<Tables>, { source, id }: Subject): Promise<HeldOnPerson> {
  const own = new Map<string, HeldRecord>();
  const naming = new Map<string, HeldRecord & { fields: string[] }>();
  let next: readonly RecordKey[] = [{ entity: 'person', id }];
  const { rows } = await sql<{ record: RawRecord }>`
    SELECT body AS record FROM records WHERE source = ${source} AND entity = 'person' AND id = ${id}`.execute(trx);
  for (const { record } of rows) own.set(keyOfRecord({ entity: 'person', id }), { entity: 'person', id, record });
  while (next.length > 0) {
    const found: RecordKey[] = [];
    const links = next.flatMap(linksTo);
    const fieldsOf = fieldsBy(links);
    for (const row of await recordsReferring(trx, source, links)) {
      const key = keyOfRecord(row);
      if (own.has(key)) continue;
      const fields = fieldsOf(row);
      if (fields.every((field) => mayBeEmpty(row.entity, field))) {
        const known = naming.get(key) ?? { ...row, fields: [] };
        naming.set(key, { ...known, fields: [...new Set([...known.fields, ...fields])] });
      } else {
        own.set(key, row);
        found.push(row);
      }
    }
    next = found;
  }
  for (const key of own.keys()) naming.delete(key);
  const place = ({ entity }: RecordKey) => ENTITY_NAMES.indexOf(entity);
  return { own: [...own.values()].sort((a, b) => place(a) - place(b)), naming: [...naming.values()] };
}

function mayBeEmpty(entity: EntityName, field: string): boolean {
  const {
    fields,
  }: { fields: Readonly<Record<string, { type: { safeParse(value: unknown): { success: boolean } } }>> } =
    ENTITIES[entity];
  return fields[field]?.type.safeParse(undefined).success ?? false;
}
