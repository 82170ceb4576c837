import { type Kysely, sql } from 'kysely';
import { PERSON_FIELDS } from '../backup/persons-behind.ts';
import type { Tables } from '../tables.ts';

/**
 * Takes a person out of earlier states in the feed: of records that are gone, all that they said; of those that are there and tell of somebody else now,
 * what they said then. Reads the whole feed of the product.
 *
 * @param ids the person, and all whom the person was merged from
 * @returns how many entries changed
 */
export async function forgetEarlierStates(
  trx: Kysely<Tables>,
  source: string,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const kin = sql`jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)`;
  const fields = (needed: boolean) =>
    sql`jsonb_to_recordset(${JSON.stringify(PERSON_FIELDS.filter((one) => one.needed === needed))}::text::jsonb) AS n (entity text, field text)`;
  const named = sql`f.source = ${source} AND f.body IS NOT NULL AND f.entity = n.entity AND f.body ->> n.field IN (SELECT ${kin})`;
  const there = sql`r.source = f.source AND r.entity = f.entity AND r.id = f.id`;
  const gone = await sql`
    DELETE FROM feed f WHERE f.source = ${source} AND f.body IS NOT NULL AND NOT EXISTS (SELECT FROM records r WHERE ${there})
      AND (f.entity = 'person' AND f.id IN (SELECT ${kin})
        OR EXISTS (SELECT FROM ${fields(true)} WHERE ${named}) OR EXISTS (SELECT FROM ${fields(false)} WHERE ${named}))`.execute(
    trx,
  );
  const others = await sql`
    UPDATE feed f SET body = r.body FROM records r, ${fields(true)} WHERE ${there} AND ${named}`.execute(trx);
  const emptied = await sql`
    UPDATE feed f SET body = f.body - n.field FROM records r, ${fields(false)} WHERE ${there} AND ${named}`.execute(
    trx,
  );
  // Whoever keeps copies of a person that was gone before is told as well.
  const told = await sql`
    INSERT INTO feed (seq, entity, source, id, operation, version, changed_at, erased, territories)
    SELECT n.version, 'person', ${source}, n.id, 'removed', n.version, ${now.toISOString()}::timestamptz, true, n.territories
    FROM (
      SELECT l.*, nextval('feed_seq_seq') AS version FROM (
        SELECT DISTINCT ON (f.id) f.id, f.territories FROM feed f
        WHERE f.source = ${source} AND f.entity = 'person' AND f.id IN (SELECT ${kin}) AND f.operation = 'removed'
          AND NOT EXISTS (SELECT FROM feed e WHERE e.source = f.source AND e.entity = f.entity AND e.id = f.id AND e.erased)
          AND NOT EXISTS (SELECT FROM records r WHERE ${there})
        ORDER BY f.id, f.xid DESC, f.seq DESC
      ) l
    ) n`.execute(trx);
  return [gone, others, emptied, told].reduce((sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows), 0);
}
