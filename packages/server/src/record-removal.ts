import { ENTITY_NAMES, type EntityName, type RecordKey, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { keyOfRecord, type Storing } from './record-store.ts';
import type { Tables } from './tables.ts';

/** How many of the records that hold a removal back are named. */
const CHILDREN_TOLD = 10;

/**
 * Removes records that are there and tells the feed, children before parents. One that others refer to stays, unless those go with it. Call it
 * with the source locked alone.
 *
 * @returns for each record that stays, what refers to it
 */
export async function removeRecords(
  trx: Kysely<Tables>,
  keys: readonly RecordKey[],
  storing: Storing,
): Promise<Map<string, readonly RecordKey[]>> {
  const staying = await heldBack(trx, storing.source, keys);
  const going = keys.filter((key) => !staying.has(keyOfRecord(key)));
  if (going.length > 0) await remove(trx, going, storing);
  return staying;
}

async function remove(trx: Kysely<Tables>, going: readonly RecordKey[], { source, now }: Storing): Promise<void> {
  const order = (key: RecordKey) => ENTITY_NAMES.indexOf(key.entity);
  const input = [...going].sort((a, b) => order(b) - order(a)).map(({ entity, id }, place) => ({ place, entity, id }));
  await sql`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(input)}::text::jsonb) AS i (place int, entity text, id text)
    ), gone AS (
      DELETE FROM records r USING input i WHERE r.source = ${source} AND r.entity = i.entity AND r.id = i.id
      RETURNING i.place, r.entity, r.id
    )
    INSERT INTO feed (seq, entity, source, id, operation, version, changed_at)
    SELECT g.version, g.entity, ${source}, g.id, 'removed', g.version, ${now.toISOString()}::timestamptz
    FROM (SELECT o.*, nextval('feed_seq_seq') AS version FROM (SELECT * FROM gone ORDER BY place) o) g`.execute(trx);
}

/** Those that something refers to which stays. What stays because of another one holds its own parents back in turn. */
async function heldBack(
  trx: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
): Promise<Map<string, RecordKey[]>> {
  const going = new Set(keys.map(keyOfRecord));
  const links = await childrenOf(trx, source, keys);
  const staying = new Map<string, RecordKey[]>();
  for (let before = -1; before < staying.size; ) {
    before = staying.size;
    for (const { parent, child } of links) {
      const [over, under] = [keyOfRecord(parent), keyOfRecord(child)];
      if (over === under || (going.has(under) && !staying.has(under))) continue;
      const told = staying.get(over) ?? [];
      if (told.length < CHILDREN_TOLD && !told.some((one) => keyOfRecord(one) === under)) told.push(child);
      staying.set(over, told);
    }
  }
  return staying;
}

interface Link {
  readonly parent: RecordKey;
  readonly child: RecordKey;
}

/** What refers to any of these records: all that go with them, and the first few of the others. */
async function childrenOf(trx: Kysely<Tables>, source: string, keys: readonly RecordKey[]): Promise<Link[]> {
  const links: Link[] = [];
  const going = JSON.stringify(keys.map(({ entity, id }) => ({ entity, id })));
  for (const target of new Set(keys.map(({ entity }) => entity))) {
    const ids = JSON.stringify(keys.filter(({ entity }) => entity === target).map(({ id }) => id));
    for (const child of ENTITY_NAMES) {
      for (const [field, targets] of referenceFields(child)) {
        if (!targets.includes(target)) continue;
        const { rows } = await sql<{ target_id: string; id: string }>`
          SELECT target_id, id FROM (
            SELECT r.id AS target_id, c.id, g.id IS NOT NULL AS goes,
              row_number() OVER (PARTITION BY r.id, g.id IS NULL ORDER BY c.id) AS place
            FROM jsonb_array_elements_text(${ids}::text::jsonb) AS r (id)
            JOIN records c ON c.source = ${source} AND c.entity = ${child}
              AND (c.body ->> ${field} = r.id OR (jsonb_typeof(c.body -> ${field}) = 'array' AND jsonb_exists(c.body -> ${field}, r.id)))
            LEFT JOIN jsonb_to_recordset(${going}::text::jsonb) AS g (entity text, id text) ON g.entity = ${child} AND g.id = c.id
          ) found
          WHERE goes OR place <= ${CHILDREN_TOLD}`.execute(trx);
        links.push(...rows.map((row) => linkOf(target, row.target_id, child, row.id)));
      }
    }
  }
  return links;
}

function linkOf(target: EntityName, targetId: string, entity: EntityName, id: string): Link {
  return { parent: { entity: target, id: targetId }, child: { entity, id } };
}
