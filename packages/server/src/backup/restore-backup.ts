import { createHash, type Hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import type { Database } from '../database.ts';
import { COUNTED_ANEW } from '../figures/schema.ts';
import { MIGRATIONS } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { type BackupHeader, openPart, readHeader, readLine } from './backup-lines.ts';
import { destroyErased } from './erased-keys.ts';
import { BackupError } from './errors.ts';
import { KEPT_TABLES, type KeptTable } from './kept-tables.ts';
import { insertRows, settle } from './restored-rows.ts';
import type { SubjectKeys } from './subject-keys.ts';

/** Lines whose keys are asked for together, and their characters. */
const [MOST_LINES, MOST_LENGTH] = [500, 2 ** 23];

/** What came back. */
export interface RestoredBackup {
  readonly id: string;
  readonly records: number;
  readonly rows: number;
  /** Rows that stayed closed, since the key of somebody was destroyed, and the keys that are gone. */
  readonly closed: number;
  readonly destroyed: number;
  /** Fields of records of others that named one of them, and are empty now. */
  readonly emptied: number;
}

interface Restoring {
  readonly trx: Kysely<Tables>;
  readonly keys: SubjectKeys;
  readonly header: BackupHeader;
  readonly destroyed: Set<string>;
  /** Of all lines so far, with their ends. */
  readonly whole: Hash;
  readonly counts: { records: number; rows: number; closed: number; emptied: number };
  ended: boolean;
}

/**
 * Restores a backup into an empty database, all of it or nothing. What belongs to a person whose key was destroyed stays closed, and is counted. Whoever
 * follows changes begins anew, as the feed has a new epoch; versions of records go on far above those that were told before. The record of access
 * is as it was, and says that it was restored. Do it before a server opens the database.
 *
 * @param lines of the file
 * @throws {BackupError} `backup.not-one`, `backup.damaged`, `backup.other-keys`, `backup.other-schema`, `backup.not-empty`
 */
export async function restoreBackup(
  database: Database,
  lines: AsyncIterable<string>,
  { keys, now }: { keys: SubjectKeys; now: Date },
): Promise<RestoredBackup> {
  const reader = lines[Symbol.asyncIterator]();
  const first = await reader.next();
  const header = readHeader(first.done ? '' : first.value);
  if (header.schema !== MIGRATIONS.at(-1)?.name)
    throw new BackupError('backup.other-schema', { schema: header.schema });
  if (!(await keys.find([header.key])).has(header.key)) throw new BackupError('backup.other-keys');
  const whole = createHash('sha256').update(`${first.value}\n`);
  const work = {
    keys,
    header,
    whole,
    destroyed: new Set<string>(),
    counts: { records: 0, rows: 0, closed: 0, emptied: 0 },
  };
  await database.tables.transaction().execute(async (trx) => {
    await assertEmpty(trx);
    // Places and territories come as they were: nothing is placed anew, and nobody is told of a move.
    await sql`ALTER TABLE records DISABLE TRIGGER USER`.execute(trx);
    await sql`DELETE FROM meta`.execute(trx);
    const restoring: Restoring = { ...work, trx, ended: false };
    let line = 0;
    for (let done = false; !done; ) {
      const batch: string[] = [];
      for (let length = 0; batch.length < MOST_LINES && length < MOST_LENGTH; ) {
        const next = await reader.next();
        done = next.done === true;
        if (next.done) break;
        batch.push(next.value);
        length += next.value.length;
      }
      await restoreLines(restoring, batch, line);
      line += batch.length;
    }
    if (!restoring.ended) throw new BackupError('backup.damaged', { line: line + 1 });
    await settle(trx);
    for (const statement of COUNTED_ANEW) await sql.raw(statement).execute(trx);
    await sql`ALTER TABLE records ENABLE TRIGGER USER`.execute(trx);
    const recorder = accessRecorder(await pseudonymKey(trx));
    await recorder.act(trx, { at: now.toISOString(), client: 'operator', act: 'backup.restore', about: header.id });
  });
  await destroyErased(database.tables, keys);
  return { id: header.id, ...work.counts, destroyed: work.destroyed.size };
}

/** Asks the keys of some lines at once, opens them, and puts in what they hold. */
async function restoreLines(restoring: Restoring, batch: readonly string[], before: number): Promise<void> {
  const { trx, header, counts, destroyed } = restoring;
  const read = batch.map((text, at) => readLine(text, before + at + 1));
  const keys = await restoring.keys.find([...new Set(read.flatMap((line) => line.flatMap(([ids]) => ids)))]);
  const waiting = new Map<KeptTable, string[]>();
  for (const [at, parts] of read.entries()) {
    const line = before + at + 1;
    if (restoring.ended) throw new BackupError('backup.damaged', { line });
    const soFar = restoring.whole.copy();
    restoring.whole.update(`${batch[at]}\n`);
    const opened = parts.map((one, part) => openPart(one, keys, { backup: header.id, line, part }));
    for (const id of opened.flatMap((part) => part.destroyed)) destroyed.add(id);
    const [main, ...more] = opened;
    if (main?.text === undefined) {
      counts.closed++;
      continue;
    }
    const { table: name, rows } = JSON.parse(main.text) as { table: string; rows: readonly unknown[] };
    if (name === '') {
      if (rows[0] !== soFar.digest('hex')) throw new BackupError('backup.damaged', { line });
      restoring.ended = true;
      continue;
    }
    const table = KEPT_TABLES.find((each) => each.name === name);
    if (!table) throw new BackupError('backup.damaged', { line });
    const added = more.flatMap(({ text }) => text ?? []);
    counts.emptied += more.length - added.length;
    counts.rows += rows.length;
    if (name === 'records') counts.records += rows.length;
    waiting.set(table, [...(waiting.get(table) ?? []), `{"line":${main.text},"more":[${added.join(',')}]}`]);
  }
  for (const [table, texts] of waiting) await insertRows(trx, table, texts);
}

/** What every EMIS has that was ever used. */
async function assertEmpty(trx: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ used: boolean }>`
    SELECT EXISTS (SELECT FROM clients) OR EXISTS (SELECT FROM records) OR EXISTS (SELECT FROM feed) OR EXISTS (SELECT FROM access_log)
      OR EXISTS (SELECT FROM access_queue) AS used`.execute(trx);
  if (rows[0]?.used !== false) throw new BackupError('backup.not-empty');
}
