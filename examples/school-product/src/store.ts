import { DatabaseSync } from 'node:sqlite';
import { type Row, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** The product's own database. */
export interface Store {
  /** Keeps a row that the outbox has not been told of yet. */
  put(name: TableName, row: Row): void;
  rows(name: TableName): Row[];
  row(name: TableName, id: string): Row | undefined;
  /** The outbox has it. */
  told(name: TableName, id: string): void;
  /** What the outbox was not told of: a power cut came in between. */
  untold(): { readonly name: TableName; readonly row: Row }[];
  /** A text kept under a key, such as a cursor. */
  note(key: string): string | undefined;
  setNote(key: string, text: string): void;
  close(): void;
}

/** Opens the database; its tables are made of {@link TABLES}. */
export function openStore(path: string): Store {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS notes (key TEXT PRIMARY KEY, text TEXT NOT NULL)');
  for (const name of TABLE_NAMES) {
    const columns = [...Object.keys(TABLES[name].columns), 'further'].map((column) => `${column} TEXT`);
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${name} (id TEXT PRIMARY KEY, told INTEGER NOT NULL DEFAULT 0, ${columns.join(', ')})`,
    );
  }
  // Values that are no text are kept as JSON, so that a year stays a number.
  const read = (row: Record<string, unknown>): Row =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) =>
        column === 'told' || value === null ? [] : [[column, column === 'id' ? value : JSON.parse(String(value))]],
      ),
    );
  return {
    put(name, row) {
      const columns = [...Object.keys(TABLES[name].columns), 'further'];
      const values = columns.map((column) => (row[column] === undefined ? null : JSON.stringify(row[column])));
      const marks = columns.map(() => '?').join(', ');
      db.prepare(`INSERT OR REPLACE INTO ${name} (id, told, ${columns.join(', ')}) VALUES (?, 0, ${marks})`).run(
        String(row.id),
        ...values,
      );
    },
    rows: (name) => db.prepare(`SELECT * FROM ${name} ORDER BY id`).all().map(read),
    row(name, id) {
      const found = db.prepare(`SELECT * FROM ${name} WHERE id = ?`).get(id);
      return found && read(found);
    },
    told(name, id) {
      db.prepare(`UPDATE ${name} SET told = 1 WHERE id = ?`).run(id);
    },
    untold: () =>
      TABLE_NAMES.flatMap((name) =>
        db
          .prepare(`SELECT * FROM ${name} WHERE told = 0`)
          .all()
          .map((row) => ({ name, row: read(row) })),
      ),
    note(key) {
      const found = db.prepare('SELECT text FROM notes WHERE key = ?').get(key);
      return found && String(found.text);
    },
    setNote(key, text) {
      db.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?)').run(key, text);
    },
    close: () => db.close(),
  };
}
