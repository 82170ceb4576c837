import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { type Position, START } from './cursor.ts';
import { testDatabases } from './databases-for-tests.ts';
import { readFeed } from './feed.ts';
import { feedOfRecord } from './feed-of-record.ts';
import { removeRecords } from './record-removal.ts';
import { storeRecords } from './record-store.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

/** One transaction: what each school becomes, in this order; nothing, where it goes. */
const transactions = fc.array(
  fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.option(fc.constantFrom('x', 'y', 'z')) }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 8 },
);

describe.each(databases)('bodies in the feed, on $name', ({ open }) => {
  it('are told as they were at each change, whatever overwrote or removed the record; the newest stands in the records alone', async () => {
    const database = await open();
    const { tables } = database;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(transactions, async (all) => {
        const storing = { source: `product-${run++}`, now: new Date('2026-11-30T12:00:00Z') };
        const start = await endOf();
        const held = new Map<string, string>();
        const expected: unknown[] = [];
        for (const steps of all) {
          await tables.transaction().execute(async (trx) => {
            for (const { id, name } of steps) {
              const key = { entity: 'school', id } as const;
              if (name !== null) await storeRecords(trx, [{ ...key, record: { id, name } }], storing);
              else if (held.has(id)) await removeRecords(trx, [key], storing);
              if (name === (held.get(id) ?? null)) continue;
              expected.push([id, name === null ? 'removed' : held.has(id) ? 'updated' : 'created', name]);
              if (name === null) held.delete(id);
              else held.set(id, name);
            }
          });
        }
        const { entries } = await readFeed(tables, start, 1000);
        const told = entries.map(({ id, operation, record }) => [id, operation, record && JSON.parse(record).name]);
        expect(told).toEqual(expected);
        const { rows } = await sql<{ id: string }>`
          SELECT id FROM feed WHERE source = ${storing.source} AND body IS NULL AND operation <> 'removed' ORDER BY id`.execute(
          tables,
        );
        expect(rows.map(({ id }) => id)).toEqual([...held.keys()].sort());
        for (const id of ['a', 'b', 'c']) {
          const whole = sql`SELECT version FROM ${feedOfRecord(storing.source, 'school', id)} f ORDER BY version`;
          const looked = sql`SELECT version FROM feed WHERE source = ${storing.source} AND id = ${id} ORDER BY version`;
          expect((await whole.execute(tables)).rows).toEqual((await looked.execute(tables)).rows);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
    await database.close();

    async function endOf(): Promise<Position> {
      return (await readFeed(tables, START, 100_000)).end;
    }
  });

  it('stay with the newest state where a statement changes nothing of it, and where the feed was numbered anew', async () => {
    const database = await open();
    const { tables } = database;
    const storing = { source: 's', now: new Date() };
    const save = (name: string) =>
      tables
        .transaction()
        .execute((trx) => storeRecords(trx, [{ entity: 'school', id: 'a', record: { id: 'a', name } }], storing));
    await save('first');
    await sql`UPDATE records SET changed_at = now()`.execute(tables);
    // As after a dump was restored into another cluster.
    await sql`UPDATE feed SET xid = pg_current_xact_id(), seq = seq + 1000`.execute(tables);
    await save('second');
    const { entries } = await readFeed(tables, START, 10);
    expect(entries.map(({ record }) => JSON.parse(record ?? '').name)).toEqual(['first', 'second']);
    const { rows } = await sql<{ empty: boolean }>`SELECT body IS NULL AS empty FROM feed ORDER BY version`.execute(
      tables,
    );
    expect(rows).toEqual([{ empty: false }, { empty: true }]);
    await database.close();
  });
});
