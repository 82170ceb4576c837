import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey } from '@emis-sdk/model';
import type { FoundRecord } from '@emis-sdk/validation';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

export interface StoredRecord extends RecordKey {
  readonly record: RawRecord;
}

/** The records of a source, inside a transaction or outside. */
export async function findRecords(
  tables: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
): Promise<FoundRecord[]> {
  const { rows } = await sql<{ entity: EntityName; id: string; body: RawRecord }>`
    SELECT r.entity, r.id, r.body
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id`.execute(tables);
  return rows.map(({ entity, id, body }) => ({ entity, id, record: body }));
}

/**
 * Stores records and tells the feed of those that are new or differ from what is stored. No record may stand twice.
 *
 * One JSON parameter for all of them is about twice as fast as one parameter a column. Rows are locked in the order of their
 * keys, so that two transactions with the same records wait for each other and never block each other; what is equal is not
 * written at all. The feed gets parents before children.
 *
 * @returns the keys of those that were new or differed, as `entity id`
 */
export async function storeRecords(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  { source, submissionId, now }: { source: string; submissionId: string; now: Date },
): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const input = parentsFirst(records).map(({ entity, id, record }, place) => ({ place, entity, id, body: record }));
  const { rows } = await sql<RecordKey>`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(input)}::text::jsonb) AS i (place int, entity text, id text, body jsonb)
    ), changed AS (
      SELECT i.* FROM input i
      LEFT JOIN records r ON r.source = ${source} AND r.entity = i.entity AND r.id = i.id
      WHERE r.id IS NULL OR r.body <> i.body
    ), written AS (
      INSERT INTO records (source, entity, id, body, submission_id, changed_at)
      SELECT ${source}, c.entity, c.id, c.body, ${submissionId}, ${now.toISOString()}::timestamptz
      FROM changed c ORDER BY c.entity, c.id
      ON CONFLICT (source, entity, id) DO UPDATE
        SET body = excluded.body, submission_id = excluded.submission_id, changed_at = excluded.changed_at
        WHERE records.body <> excluded.body
      -- A row that this statement has inserted was never locked: its xmax is 0.
      RETURNING entity, id, xmax = 0 AS created
    ), told AS (
      INSERT INTO feed (entity, source, id, operation, body, submission_id)
      SELECT i.entity, ${source}, i.id, CASE WHEN w.created THEN 'created' ELSE 'updated' END, i.body, ${submissionId}
      FROM written w JOIN input i USING (entity, id) ORDER BY i.place
    )
    SELECT entity, id FROM written`.execute(trx);
  return new Set(rows.map(({ entity, id }) => `${entity} ${id}`));
}

function parentsFirst(records: readonly StoredRecord[]): StoredRecord[] {
  return [...records].sort((a, b) => ENTITY_NAMES.indexOf(a.entity) - ENTITY_NAMES.indexOf(b.entity));
}
