import type { Kysely } from 'kysely';
import { type FeedCursor, type Position, START } from './cursor.ts';
import { cursorGone } from './cursor-gone.ts';
import { type FeedPage, readFeed } from './feed.ts';
import { feedFloor } from './retention.ts';
import type { Tables } from './tables.ts';

/**
 * A page of the feed for a reader who may have been away for long.
 *
 * Sweeping takes removals out of the feed, which only a reader who was past them may do without. So a cursor remembers how often the feed had
 * been swept when its reader began; one that is still below the floor after a further sweep may have missed something.
 *
 * @param cursor absent: from the start
 * @throws {Refusal} `cursor-gone`
 */
export async function readOn(
  tables: Kysely<Tables>,
  cursor: FeedCursor | undefined,
  limit: number,
): Promise<FeedPage & { readonly sweeps: number; readonly run: string }> {
  const { sweeps, ...begun } = cursor ?? { ...START, sweeps: (await feedFloor(tables)).sweeps };
  const page = await readFeed(tables, begun, limit);
  // After the page: what a sweep takes away while the page is read counts as swept before it.
  const floor = await feedFloor(tables);
  if (isBefore(begun, floor) && sweeps < floor.sweeps) throw cursorGone();
  return { ...page, sweeps: isBefore(page.end, floor) ? sweeps : floor.sweeps, run: floor.run };
}

function isBefore(a: Position, b: Position): boolean {
  const [x, y] = [BigInt(a.xid), BigInt(b.xid)];
  return x === y ? BigInt(a.seq) < BigInt(b.seq) : x < y;
}
