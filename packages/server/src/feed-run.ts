import { type Kysely, sql } from 'kysely';
import type { FeedCursor } from './cursor.ts';
import { cursorGone } from './cursor-gone.ts';
import { keepAnew, kept } from './meta.ts';
import type { Tables } from './tables.ts';

/**
 * What no restore leaves as it is, whatever it copies: when the cluster was started, and the file that the feed is in. Both change at other times as well,
 * by a restart, say, so they say only that there may have been one.
 */
export const RUN = sql<string>`(extract(epoch FROM pg_postmaster_start_time())::text || '/' || pg_relation_filenode('feed'))`;

/** The first transaction that is known of the present run. */
export async function noteRun(tables: Kysely<Tables>): Promise<string> {
  return await tables.transaction().execute(async (trx) => {
    const { rows } = await sql<{ run: string; xid: string }>`
      SELECT ${RUN} AS run, pg_current_xact_id()::text AS xid`.execute(trx);
    const [now = { run: '', xid: '0' }] = rows;
    const known = await kept<typeof now>(trx, 'feed-run', () => Promise.resolve(now));
    if (known.run === now.run) return known.xid;
    await keepAnew(trx, 'feed-run', now);
    return now.xid;
  });
}

/**
 * A cursor of an earlier run holds if the entry at which its reader stands is still there, and is of before the present run. Where a restore took a part of
 * the past away, the numbers of what was lost are given again, and a reader who goes on from there would miss what has them now.
 *
 * @param run the present one
 * @throws {Refusal} `cursor-gone`; also when the entry was taken away because somebody was erased, which looks the same
 */
export async function assertSameHistory(tables: Kysely<Tables>, cursor: FeedCursor, run: string): Promise<void> {
  const { xid, seq } = cursor;
  if (cursor.run === run || xid === '0') return;
  const begun = await noteRun(tables);
  const { rows } = await sql<{ holds: boolean }>`
    SELECT ${xid}::xid8 < ${begun}::xid8 AND EXISTS (
      SELECT FROM feed WHERE xid = ${xid}::xid8 AND seq = ${seq}::bigint
    ) AS holds`.execute(tables);
  if (!rows[0]?.holds) throw cursorGone();
}
