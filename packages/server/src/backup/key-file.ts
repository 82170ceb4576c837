import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { BackupError } from './errors.ts';
import type { SubjectKey, SubjectKeys } from './subject-keys.ts';

/** Grows with the tables, so that a newer form is never taken for an older one. */
const FORM = 1;
const BUSY_MS = 5000;
const [KEY_BYTES, ID_BYTES] = [32, 9];

const TABLES = `
  CREATE TABLE store (name TEXT NOT NULL) STRICT;
  CREATE TABLE subject_keys (subject TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, key BLOB NOT NULL, made_at INTEGER NOT NULL) STRICT;
`;

/** Keys of backups in a file of this machine. */
export interface KeyFile extends SubjectKeys {
  close(): void;
}

/**
 * Opens the file in which keys of backups are, or makes it: an SQLite file that only its owner reads, in which what is deleted is written over and
 * flushed to the disk. Keep it, and each copy of it, apart from backups. A copy that is older than an erasure still has the key: bring copies up to date, and keep no old ones.
 *
 * @throws {BackupError} `backup.keys-not-usable`
 */
export async function openKeyFile(
  path: string,
  { clock = () => new Date() }: { readonly clock?: () => Date } = {},
): Promise<KeyFile> {
  try {
    closeSync(openSync(path, 'a', 0o600));
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(path);
    try {
      database.exec(
        `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;`,
      );
      database.exec('BEGIN IMMEDIATE');
      const { user_version: form } = database.prepare('PRAGMA user_version').get() as { user_version: number };
      if (form === 0) {
        database.exec(`${TABLES} PRAGMA user_version = ${FORM}`);
        database.prepare('INSERT INTO store (name) VALUES (?)').run(randomUUID());
      }
      database.exec('COMMIT');
      if (form > FORM) throw new TypeError('made by a newer version');
      return keysIn(database, clock);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (cause) {
    throw new BackupError('backup.keys-not-usable', { path }, { cause });
  }
}

function keysIn(database: DatabaseSync, clock: () => Date): KeyFile {
  const { name: store } = database.prepare('SELECT name FROM store').get() as { name: string };
  const bySubject = database.prepare('SELECT id, key FROM subject_keys WHERE subject = ?');
  const byId = database.prepare('SELECT key FROM subject_keys WHERE id = ?');
  const insert = database.prepare('INSERT INTO subject_keys (subject, id, key, made_at) VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM subject_keys WHERE subject = ? AND made_at <= ?');
  const together = <Result>(work: () => Result): Result => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const known = (subject: string) => bySubject.get(subject) as unknown as SubjectKey | undefined;
  const made = (subject: string): SubjectKey => {
    const key = { id: randomBytes(ID_BYTES).toString('base64url'), key: new Uint8Array(randomBytes(KEY_BYTES)) };
    insert.run(subject, key.id, key.key, clock().getTime());
    return key;
  };
  return {
    store,
    of(subjects) {
      const found = new Map<string, SubjectKey>();
      const missing: string[] = [];
      for (const subject of new Set(subjects)) {
        const key = known(subject);
        if (key) found.set(subject, key);
        else missing.push(subject);
      }
      // Another process may have made one meanwhile.
      if (missing.length > 0)
        together(() => missing.forEach((each) => void found.set(each, known(each) ?? made(each))));
      return Promise.resolve(found);
    },
    find(ids) {
      return Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const row = byId.get(id) as { key: Uint8Array } | undefined;
            return row ? [[id, row.key] as const] : [];
          }),
        ),
      );
    },
    destroy(subjects, madeBefore) {
      const before = madeBefore?.getTime() ?? Number.MAX_SAFE_INTEGER;
      const removed = together(() => subjects.map((subject) => Number(remove.run(subject, before).changes)));
      return Promise.resolve(removed.reduce((sum, count) => sum + count, 0));
    },
    close: () => database.close(),
  };
}
