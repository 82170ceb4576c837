import type { EntityName } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { type Position, START } from './cursor.ts';
import { cursorGone } from './cursor-gone.ts';
import { shownBody } from './field-sight.ts';
import type { Tables } from './tables.ts';

/** A page ends early once its records are so long, in characters: a reader must be able to hold it. */
const PAGE_CHARACTERS = 4_000_000;

/** Where the feed ends for a reader of this moment. */
export async function feedEnd(tables: Kysely<Tables>): Promise<Position> {
  const { rows } = await sql<{ xid_text: string; seq: string }>`
    SELECT f.xid::text AS xid_text, f.seq FROM feed f WHERE f.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY f.xid DESC, f.seq DESC LIMIT 1`.execute(tables);
  const [last] = rows;
  return last ? { xid: last.xid_text, seq: last.seq } : START;
}

/** One entry of the feed as it is read: `record` is JSON text, which travels on as it is. */
export interface FeedEntry extends Position {
  readonly entity: EntityName;
  readonly source: string;
  readonly id: string;
  readonly operation: 'created' | 'updated' | 'removed' | 'entered' | 'left';
  readonly submission_id: string | null;
  readonly version: string;
  /** Removed so that nobody keeps it. */
  readonly erased: boolean;
  /** What a record that is gone was merged into. */
  readonly merged_into: string | null;
  /** Absent once the record is removed, or has left the sight of the reader. */
  readonly record: string | null;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  readonly end: Position;
  readonly more: boolean;
}

/**
 * Reads the feed from a position on.
 *
 * A number from a sequence is no safe position: a transaction that commits late would leave rows behind a reader who has gone
 * past. Here the position is `(xid, seq)`, and nothing is shown that is not older than every transaction still open in the same
 * snapshot; so what is behind a reader never changes.
 *
 * @throws {Refusal} `cursor-gone` when the position is ahead of the database, which then has lost a part of its past
 */
export async function readFeed(tables: Kysely<Tables>, after: Position, limit: number): Promise<FeedPage> {
  // `xid_text`, since an alias `xid` would make the database sort by the text.
  const { rows } = await sql<FeedEntry & { xid_text: string }>`
    SELECT f.xid::text AS xid_text, f.seq, f.entity, f.source, f.id, f.operation, f.submission_id, f.version, f.erased, f.merged_into,
      -- What is not kept here is the record as it is now.
      CASE WHEN f.body IS NULL AND f.operation IN ('created', 'updated', 'entered') THEN (
        SELECT ${shownBody('r')} FROM records r WHERE r.source = f.source AND r.entity = f.entity AND r.id = f.id
      ) ELSE ${shownBody('f')} END::text AS record
    FROM feed f
    WHERE (f.xid, f.seq) > (${after.xid}::xid8, ${after.seq}::bigint)
      AND f.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY f.xid, f.seq
    LIMIT ${limit + 1}`.execute(tables);
  if (rows.length === 0) await assertNotAhead(tables, after);
  const entries: FeedEntry[] = [];
  let characters = 0;
  for (const { xid_text, ...row } of rows.slice(0, limit)) {
    characters += row.record?.length ?? 0;
    if (entries.length > 0 && characters > PAGE_CHARACTERS) break;
    entries.push({ ...row, xid: xid_text });
  }
  return { entries, end: entries.at(-1) ?? after, more: entries.length < rows.length };
}

async function assertNotAhead(tables: Kysely<Tables>, { xid }: Position): Promise<void> {
  const { rows } = await sql<{ ahead: boolean }>`
    SELECT ${xid}::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead`.execute(tables);
  if (rows[0]?.ahead) throw cursorGone();
}
