import {
  ENTITY_NAMES,
  type EntityName,
  type RawRecord,
  type RecordKey,
  referenceFields,
  referencesOf,
} from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { findRecords, keyOfRecord, type Storing } from './record-store.ts';
import { linksTo, recordsReferring } from './referring.ts';
import type { Tables } from './tables.ts';

/** How many of the records that hold a removal back are named. */
const CHILDREN_TOLD = 10;
/** Records that are looked at for all that go together, and for one of them where there are more. */
const CHILDREN_AT_ONCE = 2000;
const CHILDREN_ENOUGH = 100;

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

/** What refers to any of these records: all that go with them, and enough of the others to name some. */
async function childrenOf(trx: Kysely<Tables>, source: string, keys: readonly RecordKey[]): Promise<Link[]> {
  const going = new Set(keys.map(keyOfRecord));
  const targets = new Map(keys.map((key) => [keyOfRecord(key), key]));
  const fields = new Map(ENTITY_NAMES.map((entity) => [entity, referenceFields(entity).map(([field]) => field)]));
  const inside = (await findRecords(trx, source, keys, fields)).flatMap((child) => linksOf(child, targets));
  // Of the few thousand that most removals find, all are looked at; where there are more, each parent is asked for the first that come.
  const others = async (parents: readonly RecordKey[], most: number) => {
    const found = await recordsReferring(trx, source, parents.flatMap(linksTo), most);
    const children = found.filter((child) => !going.has(keyOfRecord(child)));
    return { all: found.length < most, links: children.flatMap((child) => linksOf(child, targets)) };
  };
  const { all, links } = await others(keys, keys.length + CHILDREN_AT_ONCE);
  if (all) return [...inside, ...links];
  const outside: Link[] = [];
  for (const key of keys) {
    const { links: some } = await others([key], keys.length + CHILDREN_ENOUGH);
    outside.push(...some.filter(({ parent }) => keyOfRecord(parent) === keyOfRecord(key)));
  }
  return [...inside, ...outside];
}

/** The links of a record to those that go. */
function linksOf(
  { entity, id, record }: { readonly entity: EntityName; readonly id: string; readonly record: RawRecord },
  going: ReadonlyMap<string, RecordKey>,
): Link[] {
  return referencesOf(entity, record).flatMap(({ targets, id: to }) =>
    targets.flatMap((target) => {
      const parent = going.get(keyOfRecord({ entity: target, id: to }));
      return parent ? [{ parent, child: { entity, id } }] : [];
    }),
  );
}
