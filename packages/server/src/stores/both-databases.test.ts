import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabases } from '../databases-for-tests.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('$name', ({ open, name }) => {
  it('gives columns back as the same values, whatever the time zone of the process', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Lima';
    const database = await open();
    const { rows } = await sql`
      SELECT count(*) AS count, 9007199254740993::bigint AS big, 7::int AS small, true AS yes, 1.50::numeric AS money,
        date '2026-01-02' AS day, timestamptz '2026-01-02 03:04:05.678+00' AS instant, timestamp '2026-01-02 03:04:05' AS local,
        '{"a":[1,"á",null]}'::jsonb AS document, '7'::xid8 AS xid, 'text' AS text, NULL::date AS nothing
      FROM feed`.execute(database.tables);
    expect(rows).toEqual([
      {
        count: '0',
        big: '9007199254740993',
        small: 7,
        yes: true,
        money: '1.50',
        day: '2026-01-02',
        instant: '2026-01-02T03:04:05.678Z',
        local: '2026-01-02T03:04:05.000Z',
        document: { a: [1, 'á', null] },
        xid: '7',
        text: 'text',
        nothing: null,
      },
    ]);
    await database.close();
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  it('keeps nothing of a transaction that fails, also at its commit', async () => {
    const database = await open();
    const failing = database.tables.transaction().execute(async (trx) => {
      await trx.insertInto('meta').values({ key: 'a', value: '{}' }).execute();
      await sql`SELECT 1 / 0`.execute(trx).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow();
    expect(await database.tables.selectFrom('meta').selectAll().execute()).toEqual([]);
    await database.close();
  });

  it('answers many transactions that are asked for at the same time', async () => {
    const database = await open();
    const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
    const write = (key: string) =>
      database.tables.transaction().execute((trx) => trx.insertInto('meta').values({ key, value: '{}' }).execute());
    await Promise.all(keys.map(write));
    const found = await database.tables.selectFrom('meta').select('key').execute();
    expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
    await database.close();
  });

  if (name === 'PGlite') {
    it('lets a query fail that goes past the open transaction of its own caller, instead of waiting for ever', async () => {
      const database = await open();
      const past = database.tables.transaction().execute(async (trx) => {
        await trx.selectFrom('meta').selectAll().execute();
        await database.tables.selectFrom('meta').selectAll().execute();
      });
      await expect(past).rejects.toMatchObject({ code: 'database.query-outside-transaction' });
      const nested = database.tables
        .transaction()
        .execute(() => database.tables.transaction().execute(() => Promise.resolve()));
      await expect(nested).rejects.toMatchObject({ code: 'database.query-outside-transaction' });
      expect(await database.tables.selectFrom('meta').selectAll().execute()).toEqual([]);
      await database.close();
    });
  }

  it('takes the steps of a newer schema, keeps the rows, and refuses a database that is newer still', async () => {
    const database = await open();
    await database.tables.insertInto('meta').values({ key: 'kept', value: '{"a":1}' }).execute();
    const newer = [...MIGRATIONS, { name: '9999-newer', statements: ['ALTER TABLE meta ADD COLUMN note text'] }];
    await migrate(database.tables, newer);
    const { rows } = await sql`SELECT key, value, note FROM meta`.execute(database.tables);
    expect(rows).toEqual([{ key: 'kept', value: { a: 1 }, note: null }]);
    await expect(migrate(database.tables)).rejects.toMatchObject({ code: 'database.not-migrated' });
    await database.close();
  });

  it('leaves no half of a step that fails', async () => {
    const database = await open();
    const broken = [...MIGRATIONS, { name: '9999-broken', statements: ['CREATE TABLE half (a int)', 'SELECT 1 / 0'] }];
    await expect(migrate(database.tables, broken)).rejects.toMatchObject({ code: 'database.not-migrated' });
    await expect(sql`SELECT * FROM half`.execute(database.tables)).rejects.toThrow(/half/);
    await database.close();
  });
});
