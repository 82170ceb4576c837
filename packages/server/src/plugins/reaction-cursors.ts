import { type Kysely, sql } from 'kysely';
import { feedEnd } from '../feed.ts';
import type { Tables } from '../tables.ts';
import type { ReactionParts } from './reaction-parts.ts';

/** How far a plugin has reacted: in the feed, and among completed submissions. */
export interface Held {
  readonly xid: string;
  readonly seq: string;
  readonly eventXid: string;
  readonly eventSeq: string;
}

/** How long one server is at a plugin before another one takes it to be gone, in milliseconds. Longer than any call of a plugin may take. */
const HELD_MS = 120_000;

type Parts = Omit<ReactionParts, 'onError'>;

/** Plugins that are new here begin at the end of the feed, and so do all when the feed was numbered anew. */
export async function openCursors({ tables, epoch }: Parts, plugins: readonly string[]): Promise<void> {
  const { rows } = await sql<{ plugin: string }>`
    SELECT plugin FROM plugin_cursors WHERE epoch = ${epoch}`.execute(tables);
  const known = new Set(rows.map(({ plugin }) => plugin));
  const fresh = plugins.filter((plugin) => !known.has(plugin));
  if (fresh.length === 0) return;
  const { xid, seq } = await feedEnd(tables);
  await sql`
    INSERT INTO plugin_cursors (plugin, epoch, xid, seq, event_xid, event_seq)
    SELECT plugin, ${epoch}, ${xid}::xid8, ${seq}::bigint, coalesce(e.xid, '0'::xid8), coalesce(e.seq, 0)
    FROM jsonb_array_elements_text(${JSON.stringify(fresh)}::text::jsonb) AS n (plugin)
    LEFT JOIN LATERAL (SELECT xid, seq FROM plugin_events WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid DESC, seq DESC LIMIT 1) e ON true
    ON CONFLICT (plugin) DO UPDATE SET epoch = EXCLUDED.epoch, xid = EXCLUDED.xid, seq = EXCLUDED.seq,
      event_xid = EXCLUDED.event_xid, event_seq = EXCLUDED.event_seq WHERE plugin_cursors.epoch <> EXCLUDED.epoch`.execute(
    tables,
  );
}

/** Those of some plugins for which there is something that they have not reacted to. Only looks, since it is asked every second. */
export async function behind({ tables }: Parts, plugins: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ plugin: string }>`
    SELECT c.plugin FROM plugin_cursors c
    WHERE c.plugin IN (SELECT jsonb_array_elements_text(${JSON.stringify(plugins)}::text::jsonb)) AND (
      EXISTS (SELECT FROM feed f WHERE (f.xid, f.seq) > (c.xid, c.seq) AND f.xid < pg_snapshot_xmin(pg_current_snapshot()))
      OR EXISTS (SELECT FROM plugin_events e WHERE (e.xid, e.seq) > (c.event_xid, c.event_seq) AND e.xid < pg_snapshot_xmin(pg_current_snapshot())))
    ORDER BY c.plugin`.execute(tables);
  return rows.map(({ plugin }) => plugin);
}

/** Where a plugin goes on, if no other server is at it. */
export async function holdCursor({ tables, clock }: Parts, plugin: string): Promise<Held | undefined> {
  const now = clock();
  const until = new Date(now.getTime() + HELD_MS).toISOString();
  const { rows } = await sql<{ xid: string; seq: string; event_xid: string; event_seq: string }>`
    UPDATE plugin_cursors SET held_until = ${until}::timestamptz
    WHERE plugin = ${plugin} AND (held_until IS NULL OR held_until < ${now.toISOString()}::timestamptz)
    RETURNING xid::text, seq::text, event_xid::text, event_seq::text`.execute(tables);
  const [row] = rows;
  return row && { xid: row.xid, seq: row.seq, eventXid: row.event_xid, eventSeq: row.event_seq };
}

/** It has reacted so far, and goes on. */
export async function keepCursor(
  { tables, clock }: Parts,
  plugin: string,
  { xid, seq, eventXid, eventSeq }: Held,
): Promise<void> {
  const until = new Date(clock().getTime() + HELD_MS).toISOString();
  await sql`
    UPDATE plugin_cursors SET xid = ${xid}::xid8, seq = ${seq}::bigint, event_xid = ${eventXid}::xid8, event_seq = ${eventSeq}::bigint,
      held_until = ${until}::timestamptz WHERE plugin = ${plugin}`.execute(tables);
}

export async function letGo({ tables }: Parts, plugin: string): Promise<void> {
  await sql`UPDATE plugin_cursors SET held_until = NULL WHERE plugin = ${plugin}`.execute(tables);
}

/** Lets go of what every plugin has reacted to. */
export async function tidyEvents(tables: Kysely<Tables>): Promise<void> {
  await sql`
    DELETE FROM plugin_events e WHERE NOT EXISTS (
      SELECT FROM plugin_cursors c WHERE (c.event_xid, c.event_seq) < (e.xid, e.seq))`.execute(tables);
}
