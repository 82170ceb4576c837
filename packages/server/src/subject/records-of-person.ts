import {
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  type RawRecord,
  type RecordKey,
  referenceFields,
} from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Subject } from '../audit/subjects.ts';
import { keyOfRecord } from '../record-store.ts';
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

/** Finds everything that is held on a person, by the references of the model. Looks through all records of the product. */
export async function heldOnPerson(trx: Kysely<Tables>, { source, id }: Subject): Promise<HeldOnPerson> {
  const own = new Map<string, HeldRecord>();
  const naming = new Map<string, HeldRecord & { fields: string[] }>();
  let next: readonly RecordKey[] = [{ entity: 'person', id }];
  for (const row of await rowsOf(trx, source, 'person', sql`r.id = ${id}`)) own.set(keyOfRecord(row), row);
  while (next.length > 0) {
    const found: RecordKey[] = [];
    for (const { target, entity, field } of linksTo(next)) {
      const ids = JSON.stringify(next.filter((key) => key.entity === target).map((key) => key.id));
      const isOne = sql`EXISTS (
        SELECT 1 FROM jsonb_array_elements_text(${ids}::text::jsonb) AS k (id)
        WHERE r.body ->> ${field} = k.id OR (jsonb_typeof(r.body -> ${field}) = 'array' AND jsonb_exists(r.body -> ${field}, k.id)))`;
      for (const row of await rowsOf(trx, source, entity, isOne)) {
        const key = keyOfRecord(row);
        if (own.has(key)) continue;
        if (mayBeEmpty(entity, field)) {
          const known = naming.get(key) ?? { ...row, fields: [] };
          naming.set(key, { ...known, fields: [...new Set([...known.fields, field])] });
        } else {
          own.set(key, row);
          found.push(row);
        }
      }
    }
    next = found;
  }
  for (const key of own.keys()) naming.delete(key);
  const place = ({ entity }: RecordKey) => ENTITY_NAMES.indexOf(entity);
  return { own: [...own.values()].sort((a, b) => place(a) - place(b)), naming: [...naming.values()] };
}

/** The fields of all entities that may refer to these records. */
function linksTo(keys: readonly RecordKey[]) {
  const targets = new Set(keys.map(({ entity }) => entity));
  return ENTITY_NAMES.flatMap((entity) =>
    referenceFields(entity).flatMap(([field, wanted]) =>
      wanted.filter((target) => targets.has(target)).map((target) => ({ target, entity, field })),
    ),
  );
}

function mayBeEmpty(entity: EntityName, field: string): boolean {
  const {
    fields,
  }: { fields: Readonly<Record<string, { type: { safeParse(value: unknown): { success: boolean } } }>> } =
    ENTITIES[entity];
  return fields[field]?.type.safeParse(undefined).success ?? false;
}

async function rowsOf(
  trx: Kysely<Tables>,
  source: string,
  entity: EntityName,
  condition: ReturnType<typeof sql>,
): Promise<HeldRecord[]> {
  const { rows } = await sql<{ id: string; body: RawRecord }>`
    SELECT r.id, r.body FROM records r WHERE r.source = ${source} AND r.entity = ${entity} AND ${condition} ORDER BY r.id`.execute(
    trx,
  );
  return rows.map(({ id, body }) => ({ entity, id, record: body }));
}
