import { DatabaseSync } from 'node:sqlite';
import type { Change, ChangePage } from '@emis-sdk/protocol';

/** The entities whose changes the platform follows. All others it passes over. */
const FOLLOWED = ['school', 'class', 'person', 'class-enrolment'] as const;

/** The classes of the platform, as an EMIS last told of them. */
export interface Classes {
  /** Where the feed is to be read on; `undefined` before the first time. */
  cursor(): string | undefined;
  /** Takes a page: its changes and its cursor in one transaction, so that none is missed and none counts twice. */
  take(page: ChangePage): void;
  /** Forgets everything, to read from the start: the EMIS no longer knows the cursor. */
  startAnew(): void;
  /** Each class with the names of those who are in it. */
  list(): { readonly title: string; readonly members: readonly string[] }[];
  /** What is held, by entity and id. */
  held(): { readonly entity: string; readonly id: string }[];
  close(): void;
}

/** Opens the platform's database. */
export function openClasses(path: string): Classes {
  const db = new DatabaseSync(path);
  db.exec(`
    CREATE TABLE IF NOT EXISTS held (source TEXT, entity TEXT, id TEXT, record TEXT NOT NULL, PRIMARY KEY (source, entity, id));
    CREATE TABLE IF NOT EXISTS place (only INTEGER PRIMARY KEY CHECK (only = 1), cursor TEXT NOT NULL);`);
  const put = db.prepare('INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM held WHERE source = ? AND entity = ? AND id = ?');
  // An id is unique only within the product that sent it, so that source and id belong together.
  const apply = (change: Change) => {
    if (!FOLLOWED.some((entity) => entity === change.entity)) return;
    const { source, entity, id } = change;
    if (change.kind === 'removed' || change.kind === 'left') drop.run(source, entity, id);
    else put.run(source, entity, id, JSON.stringify(neededOf(change.record)));
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
    list() {
      const rows = db
        .prepare(`
          SELECT c.record ->> 'title' AS title, p.record ->> 'givenName' AS given
          FROM held c
          LEFT JOIN held e ON e.entity = 'class-enrolment' AND e.source = c.source AND e.record ->> 'classId' = c.id
            AND e.record ->> 'endDate' IS NULL
          LEFT JOIN held p ON p.entity = 'person' AND p.source = e.source AND p.id = e.record ->> 'studentId'
          WHERE c.entity = 'class' ORDER BY title, given`)
        .all();
      const classes = Map.groupBy(rows, ({ title }) => String(title));
      return [...classes].map(([title, members]) => ({
        title,
        members: members.flatMap(({ given }) => (given === null ? [] : [String(given)])),
      }));
    },
    held: () =>
      db
        .prepare('SELECT entity, id FROM held ORDER BY entity, id')
        .all()
        .map(({ entity, id }) => ({ entity: String(entity), id: String(id) })),
    close: () => db.close(),
  };
}

/** What a platform needs of a record, and no more: birth dates and national numbers are none of its business. */
function neededOf({ title, name, givenName, classId, studentId, endDate }: Readonly<Record<string, unknown>>): object {
  return { title, name, givenName, classId, studentId, endDate };
}
