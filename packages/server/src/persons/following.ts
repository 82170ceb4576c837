import { type EntityName, type Finding, type RawRecord, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { pointedTo } from './joining.ts';

/** The person that stands for one that was merged, through as many merges as there were; nothing when it was not merged. */
export async function survivorOf(tables: Kysely<Tables>, source: string, id: string): Promise<string | undefined> {
  return (await survivorsOf(tables, source, [id])).get(id);
}

/** For those of these persons that were merged, who stands for each. */
async function survivorsOf(
  tables: Kysely<Tables>,
  source: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; survivor: string }>`
    WITH RECURSIVE way (id, survivor, steps) AS (
      SELECT m.merged_id, m.survivor_id, 1
      FROM jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb) AS k (id)
      JOIN person_merges m ON m.source = ${source} AND m.merged_id = k.id AND m.undone_at IS NULL
      UNION ALL
      SELECT w.id, m.survivor_id, w.steps + 1 FROM way w
      JOIN person_merges m ON m.source = ${source} AND m.merged_id = w.survivor AND m.undone_at IS NULL
      WHERE w.steps < 1000
    )
    SELECT DISTINCT ON (id) id, survivor FROM way ORDER BY id, steps DESC`.execute(tables);
  return new Map(rows.map((row) => [row.id, row.survivor]));
}

/** Records as they are to be judged, and for some what is wrong already. */
export interface Followed<One> {
  readonly records: readonly One[];
  /** By their places. */
  readonly findings: ReadonlyMap<number, Finding>;
}

/**
 * Products go on saying a person that was merged until they have read of it. What refers to such a person is taken for one that refers to the
 * survivor; the person itself is refused, and the finding says who stands for it. Call it inside the transaction that stores the records.
 */
export async function followMerges<One extends { readonly entity: EntityName; readonly record: RawRecord }>(
  trx: Kysely<Tables>,
  source: string,
  records: readonly One[],
): Promise<Followed<One>> {
  const { rows } = await sql`
    SELECT 1 FROM person_merges WHERE source = ${source} AND undone_at IS NULL LIMIT 1`.execute(trx);
  if (rows.length === 0) return { records, findings: new Map() };
  const said = new Set(records.flatMap(({ entity, record }) => personsOf(entity, record)));
  const survivors = await survivorsOf(trx, source, [...said]);
  const findings = new Map<number, Finding>();
  if (survivors.size === 0) return { records, findings };
  const followed = records.map((one, place) => {
    const into =
      one.entity === 'person' && typeof one.record.id === 'string' ? survivors.get(one.record.id) : undefined;
    if (into !== undefined) {
      findings.set(place, { code: 'person.merged', severity: 'error', where: { path: 'id' }, params: { into } });
    }
    let { record } = one;
    for (const id of personsOf(one.entity, record)) {
      const survivor = survivors.get(id);
      if (survivor !== undefined) record = pointedTo(one.entity, record, id, survivor);
    }
    if (isSame(record, one.record)) return one;
    // The text as it came says the other person.
    const { came: _, ...rest } = one as One & { came?: unknown };
    return { ...rest, record } as unknown as One;
  });
  return { records: followed, findings };
}

/** The persons that a record says: itself, and those that it refers to. */
function personsOf(entity: EntityName, record: RawRecord): string[] {
  const referred = referenceFields(entity)
    .filter(([, targets]) => targets.includes('person'))
    .flatMap(([field]) => [record[field]].flat());
  const own = entity === 'person' ? [record['id']] : [];
  return [...own, ...referred].filter((id) => typeof id === 'string');
}

function isSame(one: RawRecord, other: RawRecord): boolean {
  return Object.keys(one).every((field) => one[field] === other[field]);
}
