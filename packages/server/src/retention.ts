import { type Kysely, sql } from 'kysely';
import type { Position } from './cursor.ts';
import { RUN } from './feed-run.ts';
import type { Tables } from './tables.ts';

/** Days for which changes are kept that a newer one has overtaken, and removals. */
export const CHANGE_DAYS = 400;
/** The feed is swept no more often than this, in days: a reader who walks from its start must come through between two sweeps. */
const SWEEP_EVERY_DAYS = 7;
const ROWS_AT_A_TIME = 5000;
const DAY_MS = 86_400_000;

/** How far the feed has been swept, and how often, in which run of the database. */
export interface FeedFloor extends Position {
  readonly sweeps: number;
  readonly run: string;
}

/** What was removed because it was kept long enough. */
export interface Tidied {
  /** Results of operations and answers to idempotency keys. */
  readonly operations: number;
  /** Entries of the feed. */
  readonly changes: number;
}

/** Removes what is older than it must be kept. Safe in several processes at the same time: one of them does it. */
export async function tidy(
  tables: Kysely<Tables>,
  { now, operationDays, changeDays }: { now: Date; operationDays: number; changeDays: number },
): Promise<Tidied> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  return {
    operations: await repeated(() => dropOperations(tables, before(operationDays))),
    changes: await sweepFeed(tables, now, before(changeDays)),
  };
}

/** The floor of the feed: nothing was ever swept above it. */
export async function feedFloor(tables: Kysely<Tables>): Promise<FeedFloor> {
  const { rows } = await sql<{ run: string; value: Partial<FeedFloor> | null }>`
    SELECT ${RUN} AS run, (SELECT value FROM meta WHERE key = 'feed-floor') AS value`.execute(tables);
  return { xid: '0', seq: '0', sweeps: 0, ...rows[0]?.value, run: rows[0]?.run ?? '' };
}

async function repeated(step: () => Promise<number>): Promise<number> {
  for (let sum = 0; ; ) {
    const done = await step();
    sum += done;
    if (done < ROWS_AT_A_TIME) return sum;
  }
}

async function dropOperations(tables: Kysely<Tables>, before: string): Promise<number> {
  const { rows } = await sql`
    DELETE FROM operations WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM operations WHERE created_at < ${before}::timestamptz LIMIT ${ROWS_AT_A_TIME} FOR UPDATE SKIP LOCKED
    )) RETURNING 1`.execute(tables);
  return rows.length;
}

/**
 * Takes old entries out of the feed that a whole reading can do without: updates that a newer change has overtaken, and everything of records
 * that are gone. What was created and is there keeps its first entry, so that parents still stand before their children. The floor moves in
 * the same transaction; readers below it, who may have missed a removal, are sent back to the start.
 */
async function sweepFeed(tables: Kysely<Tables>, now: Date, before: string): Promise<number> {
  const start = await tables.transaction().execute(async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`
      SELECT pg_try_advisory_xact_lock(hashtextextended('sweep', 0)) AS mine`.execute(trx);
    const known = await trx.selectFrom('meta').select('value').where('key', '=', 'feed-floor').executeTakeFirst();
    const { at = '' }: { at?: string } = known?.value ?? {};
    const due = at === '' || now.getTime() - Date.parse(at) >= SWEEP_EVERY_DAYS * DAY_MS;
    if (!rows[0]?.mine || !due || !(await hasOld(trx, before))) return false;
    const { xid, seq, sweeps } = await feedFloor(trx);
    const value = JSON.stringify({ xid, seq, sweeps: sweeps + 1, at: now.toISOString() });
    await trx
      .insertInto('meta')
      .values({ key: 'feed-floor', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
    return true;
  });
  return start ? await repeated(() => tables.transaction().execute((trx) => sweepSome(trx, before))) : 0;
}

const OVERTAKEN = sql`(
  (f.operation = 'updated' AND NOT EXISTS (
    SELECT 1 FROM records r WHERE r.source = f.source AND r.entity = f.entity AND r.id = f.id AND r.version = f.version
  )) OR (f.operation <> 'updated' AND NOT EXISTS (
    SELECT 1 FROM records r WHERE r.source = f.source AND r.entity = f.entity AND r.id = f.id
  )))`;

async function hasOld(trx: Kysely<Tables>, before: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM feed f WHERE f.changed_at < ${before}::timestamptz AND ${OVERTAKEN} LIMIT 1`.execute(trx);
  return rows.length > 0;
}

async function sweepSome(trx: Kysely<Tables>, before: string): Promise<number> {
  const { rows } = await sql<{ xid_text: string; seq: string; count: number }>`
    WITH old AS MATERIALIZED (
      SELECT f.xid, f.seq FROM feed f
      WHERE f.changed_at < ${before}::timestamptz AND f.xid < pg_snapshot_xmin(pg_current_snapshot()) AND ${OVERTAKEN}
      ORDER BY f.xid, f.seq LIMIT ${ROWS_AT_A_TIME}
    ), gone AS (
      DELETE FROM feed f USING old WHERE f.xid = old.xid AND f.seq = old.seq RETURNING f.xid, f.seq
    )
    SELECT xid::text AS xid_text, seq, (count(*) OVER ())::int AS count FROM gone ORDER BY gone.xid DESC, gone.seq DESC LIMIT 1`.execute(
    trx,
  );
  const [last] = rows;
  if (!last) return 0;
  await sql`
    UPDATE meta SET value = value || jsonb_build_object('xid', ${last.xid_text}::text, 'seq', ${last.seq}::text)
    WHERE key = 'feed-floor' AND ((value ->> 'xid')::xid8, (value ->> 'seq')::bigint) < (${last.xid_text}::xid8, ${last.seq}::bigint)`.execute(
    trx,
  );
  return last.count;
}
