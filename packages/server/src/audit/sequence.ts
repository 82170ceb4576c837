import { type Kysely, sql } from 'kysely';
import { keepAnew, kept } from '../meta.ts';
import type { Tables } from '../tables.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { checkpointKey } from './log-keys.ts';
import { TreeEdge, type TreeNode } from './merkle-tree.ts';

/** A checkpoint is due after so many entries, or so many milliseconds with news. */
const CHECKPOINT_ENTRIES = 10_000;
const CHECKPOINT_MS = 600_000;
const AT_A_TIME = 1000;
/** Levels whose nodes are kept: every eighth, so that what is between is made of 256 hashes at most. */
export const KEPT_LEVELS = 8;

interface StoredEdge {
  readonly size: number;
  /** In base64, by level. */
  readonly waiting: readonly (string | null)[];
}

/**
 * Gives waiting entries their places in the log, in the order in which their transactions began, and signs a checkpoint when one is due.
 * Writers wait for nobody: as in the feed, nothing is taken that is not older than every transaction still open. Any number of processes may
 * call it; one at a time does it.
 *
 * @returns how many entries were placed
 */
export async function sequence(tables: Kysely<Tables>, now: Date): Promise<number> {
  for (let sum = 0; ; ) {
    const placed = await tables.transaction().execute((trx) => placeSome(trx, now));
    sum += placed;
    if (placed < AT_A_TIME) return sum;
  }
}

async function placeSome(trx: Kysely<Tables>, now: Date): Promise<number> {
  const { rows } = await sql<{ mine: boolean }>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('access-log', 0)) AS mine`.execute(trx);
  if (!rows[0]?.mine) return 0;
  // A row that is seen with a number that no transaction has yet comes from another cluster: a dump was restored into this one.
  await sql`UPDATE access_queue SET xid = pg_current_xact_id() WHERE xid > pg_current_xact_id()`.execute(trx);
  const known = await kept<StoredEdge>(trx, 'access-tree', () => Promise.resolve({ size: 0, waiting: [] }));
  const edge = new TreeEdge(
    known.size,
    known.waiting.map((hash) => (hash === null ? undefined : Buffer.from(hash, 'base64'))),
  );
  const leaves = await moveToLog(trx, edge.size);
  const nodes = leaves.flatMap((leaf) => edge.append(Buffer.from(leaf, 'base64')));
  await keepNodes(trx, nodes);
  if (leaves.length > 0) {
    const waiting = edge.waiting.map((hash) => hash?.toString('base64') ?? null);
    await keepAnew(trx, 'access-tree', { size: edge.size, waiting } satisfies StoredEdge);
  }
  await signIfDue(trx, edge, now);
  return leaves.length;
}

/** @returns the hashes of the leaves, in order */
async function moveToLog(trx: Kysely<Tables>, size: number): Promise<string[]> {
  const { rows } = await sql<{ leaf: string }>`
    WITH taken AS (
      DELETE FROM access_queue q USING (
        SELECT xid, seq FROM access_queue WHERE xid < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY xid, seq LIMIT ${AT_A_TIME}
      ) t WHERE q.xid = t.xid AND q.seq = t.seq
      RETURNING q.xid, q.seq, q.entry
    ), placed AS (
      INSERT INTO access_log (place, entry, leaf, subjects)
      SELECT ${size}::bigint + row_number() OVER (ORDER BY t.xid, t.seq) - 1, t.entry,
        encode(sha256('\\x00'::bytea || convert_to(t.entry, 'UTF8')), 'base64'),
        ARRAY(SELECT jsonb_array_elements_text(t.entry::jsonb -> 'subjects'))
      FROM taken t
      RETURNING place, leaf
    )
    SELECT leaf FROM placed ORDER BY place`.execute(trx);
  return rows.map(({ leaf }) => leaf);
}

async function keepNodes(trx: Kysely<Tables>, nodes: readonly TreeNode[]): Promise<void> {
  const kept = nodes.filter(({ level }) => level % KEPT_LEVELS === 0);
  if (kept.length === 0) return;
  const values = kept.map(({ level, place, hash }) => ({ level, place, hash: hash.toString('base64') }));
  await trx.insertInto('access_nodes').values(values).execute();
}

async function signIfDue(trx: Kysely<Tables>, edge: TreeEdge, now: Date): Promise<void> {
  const last = await trx
    .selectFrom('access_checkpoints')
    .select(['size', 'made_at'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  const news = edge.size - Number(last?.size ?? 0);
  const waited = now.getTime() - (last ? Date.parse(last.made_at) : 0);
  if (news === 0 || (news < CHECKPOINT_ENTRIES && waited < CHECKPOINT_MS)) return;
  const { publicKey, privateKey } = await checkpointKey(trx);
  const at = now.toISOString();
  const checkpoint = { origin: publicKey.name, size: edge.size, root: edge.root(), at };
  const note = await writeCheckpoint(checkpoint, publicKey, privateKey);
  await trx.insertInto('access_checkpoints').values({ size: edge.size, note, made_at: at }).execute();
}
