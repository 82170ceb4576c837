import { DatabaseSync } from 'node:sqlite';
import { COUNTED_FIELDS, type CountedEntity, type ReadStored } from '@emis-sdk/profiles/indicators';
import type { Change, ChangePage } from '@emis-sdk/protocol';

/** What the dashboard holds of the records of the country: the fields that counting needs. No names of persons, no numbers of theirs. */
export interface Held {
  cursor(): string | undefined;
  /** Takes a page: its changes and its cursor in one transaction, so that none is missed and none counts twice. */
  take(page: ChangePage): void;
  /** Forgets everything, to read from the start. */
  startAnew(): void;
  /** What an indicator reads. */
  readonly read: ReadStored;
  count(entity: CountedEntity): number;
  close(): void;
}

/** Opens the dashboard's database. */
export function openHeld(path: string): Held {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS held (entity TEXT, source TEXT, id TEXT, record TEXT NOT NULL, PRIMARY KEY (entity, source, id)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS place (only INTEGER PRIMARY KEY CHECK (only = 1), cursor TEXT NOT NULL);`);
  const put = db.prepare('INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM held WHERE entity = ? AND source = ? AND id = ?');
  const after = db.prepare(
    'SELECT source, id, record FROM held WHERE entity = ? AND (source, id) > (?, ?) ORDER BY source, id LIMIT 1000',
  );
  const apply = (change: Change) => {
    const { entity, source, id } = change;
    if (!isCounted(entity)) return;
    if (!('record' in change)) drop.run(entity, source, id);
    else put.run(entity, source, id, JSON.stringify(neededOf(entity, change.record)));
  };
  return {
    cursor() {
      const found = db.prepare('SELECT cursor FROM place').get();
      return found && String(found.cursor);
    },
    take({ changes, cursor }) {
      db.exec('BEGIN IMMEDIATE');
      try {
        for (const change of changes) apply(change);
        db.prepare('INSERT OR REPLACE INTO place VALUES (1, ?)').run(cursor);
        db.exec('COMMIT');
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    startAnew() {
      db.exec('DELETE FROM held; DELETE FROM place');
    },
    // A thousand at a time, so that memory does not grow with the country.
    async *read(entity) {
      let last = { source: '', id: '' };
      for (;;) {
        const rows = after.all(entity, last.source, last.id);
        for (const { source, id, record } of rows) {
          last = { source: String(source), id: String(id) };
          yield { ...(JSON.parse(String(record)) as object), ...last };
        }
        if (rows.length === 0) return;
      }
    },
    count: (entity) => Number(db.prepare('SELECT count(*) AS n FROM held WHERE entity = ?').get(entity)?.n),
    close: () => db.close(),
  };
}

function isCounted(entity: string): entity is CountedEntity {
  return Object.hasOwn(COUNTED_FIELDS, entity);
}

function neededOf(entity: CountedEntity, record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(COUNTED_FIELDS[entity].map((field) => [field, record[field]]));
}
