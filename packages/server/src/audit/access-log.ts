import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { LoggedAccess } from './access.ts';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { publicCheckpointKey } from './log-keys.ts';
import { consistencyProof, inclusionProof, type RootOfRange } from './merkle-proofs.ts';
import { nodeHash, splitOf, type TreeHash } from './merkle-tree.ts';
import { KEPT_LEVELS } from './sequence.ts';
import { readNoteKey } from './signed-note.ts';
import { type LogFault, type LoggedEntry, verifyLog } from './verify-log.ts';

const PAGE = 1000;

/** What became of a check of the record of access. */
export interface AuditVerdict {
  readonly entries: number;
  /** Of the tree of all entries, in base64. */
  readonly root: string;
  /** Accesses that have no place in the log yet: nothing can be said of them. */
  readonly waiting: number;
  /** Checkpoints that were compared, those of the database included. */
  readonly checkpoints: number;
  readonly faults: readonly (LogFault | CheckpointFault)[];
}

/** A checkpoint that is signed by no key that we know: of the database at this size, or the given one at this place of the list. */
export type CheckpointFault =
  | { readonly kind: 'unsigned'; readonly size: number }
  | { readonly kind: 'unsigned-given'; readonly index: number };

/**
 * Checks the whole record of access of a database. Only reads.
 *
 * @param older checkpoints that were kept elsewhere, as they were written
 * @param publicKey as it was kept elsewhere; without it, the key of the database, which whoever rules the database may have replaced
 * @throws {NoteKeyError} `audit.key-malformed`
 */
export async function verifyAccessLog(
  { tables }: Pick<Database, 'tables'>,
  older: readonly string[] = [],
  publicKey?: string,
): Promise<AuditVerdict> {
  const key = publicKey === undefined ? await publicCheckpointKey(tables) : await readNoteKey(publicKey);
  const rows = await tables.selectFrom('access_checkpoints').select(['size', 'note']).orderBy('size').execute();
  const checkpoints: Checkpoint[] = [];
  const faults: CheckpointFault[] = [];
  for (const { size, note } of rows) {
    const checkpoint = key && (await readCheckpoint(note, key));
    if (checkpoint && checkpoint.size === Number(size)) checkpoints.push(checkpoint);
    else faults.push({ kind: 'unsigned', size: Number(size) });
  }
  for (const [index, note] of older.entries()) {
    const checkpoint = key && (await readCheckpoint(note, key));
    if (checkpoint) checkpoints.push(checkpoint);
    else faults.push({ kind: 'unsigned-given', index });
  }
  const verdict = await verifyLog(entriesOf(tables), checkpoints);
  const { waiting } = await tables
    .selectFrom('access_queue')
    .select(sql<string>`count(*)`.as('waiting'))
    .executeTakeFirstOrThrow();
  return {
    entries: verdict.entries,
    root: verdict.root.toString('base64'),
    waiting: Number(waiting),
    checkpoints: checkpoints.length,
    faults: [...faults, ...verdict.faults],
  };
}

/** The newest checkpoint with its public key: what somebody else should keep. */
export async function latestCheckpoint({
  tables,
}: Pick<Database, 'tables'>): Promise<{ note: string; publicKey: string } | undefined> {
  const key = await publicCheckpointKey(tables);
  const row = await tables
    .selectFrom('access_checkpoints')
    .select('note')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && key && { note: row.note, publicKey: key.text };
}

/** An entry, and the proof that it is in the tree of the newest checkpoint; `undefined` when no checkpoint has it yet. Hashes in base64. */
export async function proveEntry({ tables }: Database, place: number) {
  const row = await tables.selectFrom('access_log').selectAll().where('place', '=', String(place)).executeTakeFirst();
  const size = await latestSize(tables);
  if (!row || place >= size) return undefined;
  const proof = await inclusionProof(rangesOf(tables), place, size);
  return { entry: row.entry, size, proof: proof.map((hash) => hash.toString('base64')) };
}

/** The proof that the log at the size of an older checkpoint is the beginning of the one of the newest. Hashes in base64. */
export async function proveGrowth({ tables }: Database, olderSize: number) {
  const size = await latestSize(tables);
  if (olderSize > size) return undefined;
  const proof = await consistencyProof(rangesOf(tables), olderSize, size);
  return { size, proof: proof.map((hash) => hash.toString('base64')) };
}

async function latestSize(tables: Kysely<Tables>): Promise<number> {
  const row = await tables
    .selectFrom('access_checkpoints')
    .select('size')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.size ?? 0);
}

async function* entriesOf(tables: Kysely<Tables>): AsyncGenerator<LoggedEntry> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{ place: string; entry: string; leaf: string }>`
      SELECT place, entry, leaf FROM access_log WHERE place > ${after}::bigint ORDER BY place LIMIT ${PAGE}`.execute(
      tables,
    );
    for (const { place, entry, leaf } of rows) yield { place: Number(place), entry, leaf };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = Number(last.place);
  }
}

/** Roots of ranges out of the nodes that are kept. */
function rangesOf(tables: Kysely<Tables>): RootOfRange {
  return async function rootOf(from, to): Promise<TreeHash> {
    const count = to - from;
    const level = Math.log2(count);
    if (!Number.isInteger(level)) {
      const middle = from + splitOf(count);
      return nodeHash(await rootOf(from, middle), await rootOf(middle, to));
    }
    const keptLevel = Math.floor(level / KEPT_LEVELS) * KEPT_LEVELS;
    const width = 2 ** keptLevel;
    const { rows } =
      keptLevel === 0
        ? await sql<{ hash: string }>`
            SELECT leaf AS hash FROM access_log WHERE place >= ${from}::bigint AND place < ${to}::bigint ORDER BY place`.execute(
            tables,
          )
        : await sql<{ hash: string }>`
            SELECT hash FROM access_nodes
            WHERE level = ${keptLevel} AND place >= ${from / width}::bigint AND place < ${to / width}::bigint ORDER BY place`.execute(
            tables,
          );
    let hashes: TreeHash[] = rows.map(({ hash }) => Buffer.from(hash, 'base64'));
    while (hashes.length > 1) hashes = hashes.flatMap((left, at) => (at % 2 === 0 ? [pair(left, hashes[at + 1])] : []));
    return hashes[0] ?? Buffer.alloc(32);
  };
}

function pair(left: TreeHash, right: TreeHash | undefined): TreeHash {
  return right ? nodeHash(left, right) : left;
}

/** What stands in the log of one person, by pseudonym. */
export async function accessesOf(
  tables: Kysely<Tables>,
  pseudonym: string,
): Promise<{ place: number; access: LoggedAccess }[]> {
  const { rows } = await sql<{ place: string; entry: string }>`
    SELECT place, entry FROM access_log WHERE subjects @> ARRAY[${pseudonym}]::text[] ORDER BY place`.execute(tables);
  return rows.map(({ place, entry }) => ({ place: Number(place), access: JSON.parse(entry) as LoggedAccess }));
}
