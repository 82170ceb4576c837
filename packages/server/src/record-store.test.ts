import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { RecordThere } from './expecting-new.ts';
import { findRecords, type Storing, storeRecords } from './record-store.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const ABOUT = { source: 's', submissionId: 'x', now: new Date('2026-11-24T00:00:00Z') };
const store = (database: Database, ids: readonly string[], about: Storing = ABOUT) =>
  database.tables.transaction().execute((trx) =>
    storeRecords(
      trx,
      ids.map((id) => ({ entity: 'school', id, record: { id, name: id } })),
      about,
    ),
  );

/** Resolves once so many transactions wait for another. */
async function waiting(database: Database, count: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`.execute(
      database.tables,
    );
    if ((rows[0]?.n ?? 0) >= count) return;
  }
}

describe.each(databases)('the store of records on $name', ({ open, name }) => {
  it('finds records by their keys with the fields asked for, and leaves out what is not there', async () => {
    const database = await open();
    await store(database, ['a', 'b']);
    const keys = [
      { entity: 'school', id: 'b' },
      { entity: 'school', id: 'nothing' },
      { entity: 'person', id: 'a' },
    ] as const;
    const find = (source: string, fields: string[]) =>
      findRecords(database.tables, source, keys, new Map([['school', fields]]));
    expect(await find('s', ['name', 'phone'])).toEqual([{ entity: 'school', id: 'b', record: { id: 'b', name: 'b' } }]);
    expect(await find('s', [])).toEqual([{ entity: 'school', id: 'b', record: { id: 'b' } }]);
    expect(await find('another', ['name'])).toEqual([]);
    await database.close();
  });

  it('says which records were new or differed', async () => {
    const database = await open();
    expect([...(await store(database, ['a', 'b'])).keys()]).toEqual(['school a', 'school b']);
    expect([...(await store(database, ['b', 'c'])).keys()]).toEqual(['school c']);
    await database.close();
  });

  it('expects all to be new where it is told so, and stores nothing where one is not', async () => {
    const database = await open();
    const storeNew = (ids: readonly string[]) => store(database, ids, { ...ABOUT, expectNew: true });
    expect([...(await storeNew(['b', 'a'])).keys()].sort()).toEqual(['school a', 'school b']);
    await expect(storeNew(['c', 'b'])).rejects.toThrow(RecordThere);
    const { rows } = await database.runSql('SELECT id FROM records ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    await database.close();
  });

  // PGlite has one connection: its transactions never meet.
  if (name === 'PostgreSQL') {
    it('lets two that bring the same records in opposite orders wait for each other, not block each other', async () => {
      const database = await open();
      const locked = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      const middle = database.tables.transaction().execute(async (trx) => {
        await storeRecords(trx, [{ entity: 'school', id: 'm', record: { id: 'm' } }], ABOUT);
        locked.resolve();
        await release.promise;
      });
      await locked.promise;
      // Both come as far as the record in the middle. Without an order, one then holds what the other wants next.
      const both = Promise.all([store(database, ['z', 'm', 'a']), store(database, ['a', 'm', 'z'])]);
      await waiting(database, 2);
      release.resolve();
      await middle;
      const changed = await both;
      expect(changed.flatMap((versions) => [...versions.keys()]).sort()).toEqual(['school a', 'school m', 'school z']);
      await database.close();
    });
  }
});
