import { DatabaseSync } from 'node:sqlite';
import { OutboxDamagedError, OutboxFullError } from '../outbox/errors.ts';
import { type OutboxKey, sealWith } from '../outbox/sealing.ts';
import { STATES, type State } from '../outbox/states.ts';
import type { NewRow, OutboxStore, StoredRow } from '../outbox/store.ts';
import { NODE_CIPHERS } from './node-ciphers.ts';

/** Grows with the tables, so that a newer form is never taken for an older one. */
const FORM = 1;
/** How long a process waits for the writing of another, in milliseconds. */
const BUSY_MS = 5000;

/** Primary result codes of SQLite. Source: sqlite.org/rescode.html. */
const [ERROR, BUSY, CORRUPT, FULL, NOT_A_DATABASE] = [1, 5, 11, 13, 26];

const TABLES = `
  CREATE TABLE IF NOT EXISTS rows (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id TEXT NOT NULL UNIQUE,
    aggregate TEXT NOT NULL,
    state TEXT NOT NULL,
    content BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS rows_by_state ON rows (state, sequence);
  CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${FORM};
`;

export interface SqliteStoreOptions {
  /** The file grows to no more bytes; then nothing is saved any more, until rows have left. @default the room on the disk */
  readonly maxBytes?: number;
}

/**
 * Keeps an outbox in an SQLite file, by `node:sqlite`: with a write-ahead log, flushed to the disk before a row counts as saved. Several processes
 * may open the same file. Beside it lie `-wal` and `-shm`, which belong to it, and `.sender`, by which one process at a time is the sender.
 *
 * @param path of the file; it is made when it is not there. It must lie on a disk of this machine, not on one that is reached over the network.
 * @throws {OutboxDamagedError} when the file is damaged, is no outbox, or was made by a newer version
 */
export function openSqliteStore(path: string, { maxBytes }: SqliteStoreOptions = {}): OutboxStore {
  return guarded(() => {
    const database = new DatabaseSync(path);
    try {
      database.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
      // With its indexes: a row that is in the table and not in an index would be passed over in silence.
      const found = database.prepare('PRAGMA integrity_check(1)').get() as { integrity_check?: string } | undefined;
      if (found?.integrity_check !== 'ok') throw new OutboxDamagedError('SQLite finds its file inconsistent');
      const { user_version: form } = database.prepare('PRAGMA user_version').get() as { user_version: number };
      if (form > FORM) throw new OutboxDamagedError('its file was made by a newer version of this SDK');
      if (form < FORM) database.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`);
      if (maxBytes !== undefined) limit(database, maxBytes);
      return new SqliteStore(path, database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function limit(database: DatabaseSync, maxBytes: number): void {
  const { page_size: size } = database.prepare('PRAGMA page_size').get() as { page_size: number };
  database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / size))}`);
}

class SqliteStore implements OutboxStore {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #insert;
  readonly #update;
  readonly #updateState;
  readonly #delete;
  readonly #keep;
  readonly #one;
  readonly #scan;
  readonly #scanState;
  readonly #result;
  #open = true;

  constructor(path: string, database: DatabaseSync) {
    this.#path = path;
    this.#database = database;
    const row = 'op_id AS opId, sequence, aggregate, state, content';
    this.#insert = database.prepare('INSERT INTO rows (op_id, aggregate, state, content) VALUES (?, ?, ?, ?)');
    this.#update = database.prepare('UPDATE rows SET state = ?, content = ? WHERE op_id = ?');
    this.#updateState = database.prepare('UPDATE rows SET state = ? WHERE op_id = ?');
    this.#delete = database.prepare('DELETE FROM rows WHERE op_id = ?');
    this.#keep = database.prepare('INSERT OR REPLACE INTO results (key, content) VALUES (?, ?)');
    this.#one = database.prepare(`SELECT ${row} FROM rows WHERE op_id = ?`);
    this.#scan = database.prepare(`SELECT ${row} FROM rows WHERE sequence > ? ORDER BY sequence LIMIT ?`);
    this.#scanState = database.prepare(
      `SELECT ${row} FROM rows WHERE state = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
    );
    this.#result = database.prepare('SELECT content FROM results WHERE key = ?');
  }

  async append(rows: readonly NewRow[], replaces?: { readonly opId: string; readonly states: readonly State[] }) {
    return this.#transaction(() => {
      if (replaces) {
        const old = this.#one.get(replaces.opId) as unknown as StoredRow | undefined;
        if (!old || !replaces.states.includes(old.state)) return undefined;
        this.#delete.run(replaces.opId);
      }
      return rows.map(({ opId, aggregate, state, content }) => {
        return Number(this.#insert.run(opId, aggregate, state, content).lastInsertRowid);
      });
    });
  }

  async scan({ after, limit, state }: Parameters<OutboxStore['scan']>[0]) {
    return guarded(() => {
      const found = state === undefined ? this.#scan.all(after, limit) : this.#scanState.all(state, after, limit);
      return found as unknown as StoredRow[];
    });
  }

  async read(opIds: readonly string[]) {
    return guarded(() => opIds.flatMap((opId) => (this.#one.get(opId) as unknown as StoredRow | undefined) ?? []));
  }

  async commit({ set = [], drop = [], results = [] }: Parameters<OutboxStore['commit']>[0]) {
    return this.#transaction(() => {
      const missing: string[] = [];
      for (const { opId, state, content } of set) {
        const { changes } = content ? this.#update.run(state, content, opId) : this.#updateState.run(state, opId);
        if (changes === 0) missing.push(opId);
      }
      for (const opId of drop) if (this.#delete.run(opId).changes === 0) missing.push(opId);
      for (const { key, content } of results) this.#keep.run(key, content);
      return missing;
    });
  }

  async results(keys: readonly string[]) {
    return guarded(() => {
      const found = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const key of keys) {
        const kept = this.#result.get(key) as { content: Uint8Array<ArrayBuffer> } | undefined;
        if (kept) found.set(key, kept.content);
      }
      return found;
    });
  }

  async counts() {
    return guarded(() => {
      const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
      const found = this.#database.prepare('SELECT state, count(*) AS count FROM rows GROUP BY state').all();
      for (const { state, count } of found as { state: State; count: number }[]) counts[state] = count;
      return counts;
    });
  }

  /** A lock of the operating system on a file of its own: it ends with the process, whatever the clock says. */
  async hold() {
    const lock = new DatabaseSync(`${this.#path}.sender`);
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      if (codeOf(error) === BUSY) return undefined;
      throw typed(error);
    }
    return async () => lock.close();
  }

  sealWith(keys: readonly [OutboxKey, ...OutboxKey[]]) {
    return sealWith(keys, NODE_CIPHERS);
  }

  async close() {
    if (this.#open) this.#database.close();
    this.#open = false;
  }

  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // SQLite has done so by itself, as it does after some errors: a full disk is one.
    }
  }

  #transaction<T>(work: () => T): T {
    return guarded(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        this.#rollBack();
        throw error;
      }
    });
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw typed(error);
  }
}

function typed(error: unknown): unknown {
  const code = codeOf(error);
  if (code === FULL) return new OutboxFullError({ cause: error });
  // Our own statements are right: one that is not understood has met a schema that is not ours any more.
  if (code === CORRUPT || code === NOT_A_DATABASE || code === ERROR)
    return new OutboxDamagedError('SQLite cannot read its file', { cause: error });
  return error;
}

/** The primary result code: the low byte of the extended one. */
function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : undefined;
}
