import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { openPart, readHeader, readLine } from './backup-lines.ts';
import { KEPT_TABLES, LEFT_OUT } from './kept-tables.ts';
import type { KeyFile } from './key-file.ts';
import { backupLines } from './lines-of.ts';
import type { SubjectKeys } from './subject-keys.ts';
import { writeBackup } from './write-backup.ts';

/** The lines of a backup of a database as it is now. */
export async function written(database: Database, keys: SubjectKeys, now: Date): Promise<string[]> {
  const lines: string[] = [];
  await writeBackup(database, { keys, now, write: (line) => void lines.push(line) });
  return lines;
}

/** As the bytes of a file come: cut anywhere. */
export async function* given(lines: readonly string[]): AsyncGenerator<string> {
  const bytes = Buffer.from(lines.join(''));
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
  }
  yield* backupLines(pieces());
}

/** Everything in a backup that the keys which are left still open. */
export async function readable(lines: readonly string[], keys: KeyFile): Promise<string> {
  const { id } = readHeader(lines[0] ?? '');
  const texts: string[] = [];
  for (const [at, text] of lines.slice(1).entries()) {
    for (const [part, sealed] of readLine(text, at + 1).entries()) {
      const opened = openPart(sealed, await keys.find(sealed[0]), { backup: id, line: at + 1, part });
      texts.push(opened.text ?? '');
    }
  }
  return texts.join('\n');
}

/** The rows of tables, as text, in an order that says nothing. */
export async function rowsOf({ tables }: Database, names: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const { rows } = await sql<{ row: string }>`
      SELECT (to_jsonb(t) - '{xid,told_xid,told_seq}'::text[] - ${name === 'erasures' ? 'seq' : ''}::text)::text AS row FROM ${sql.table(name)} t`.execute(
      tables,
    );
    found[name] = rows.map(({ row }) => row).sort();
  }
  return found;
}

/** Tables whose rows come back as they were. */
export const SAME = KEPT_TABLES.map(({ name }) => name).filter(
  (name) => !['meta', 'feed', 'access_queue'].includes(name),
);

/** Empties a database, as if nobody had ever used it: quicker than another one. */
export async function emptied({ tables }: Database): Promise<void> {
  const names = [...KEPT_TABLES.map(({ name }) => name), ...Object.keys(LEFT_OUT)];
  // Some tables are only added to.
  const triggers = (state: 'DISABLE' | 'ENABLE') =>
    sql.raw(`DO $$ DECLARE t text; BEGIN FOREACH t IN ARRAY '{${names.join()}}'::text[] LOOP
      EXECUTE format('ALTER TABLE %I ${state} TRIGGER USER', t); END LOOP; END $$`);
  await tables.transaction().execute(async (trx) => {
    await triggers('DISABLE').execute(trx);
    await sql.raw(`TRUNCATE ${names.join()}`).execute(trx);
    await triggers('ENABLE').execute(trx);
  });
}
