import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { START } from './cursor.ts';
import { testDatabases } from './databases-for-tests.ts';
import { readFeed } from './feed.ts';
import { followFeed, raceForFeed } from './feed-race-for-tests.ts';
import { storeRecords } from './record-store.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('the feed on $name', ({ open, name }) => {
  it('shows every committed change once to a reader who follows while eight write, and none that was rolled back', async () => {
    const database = await open();
    const committed: string[] = [];
    const about = { source: 's', submissionId: 'x', now: new Date() };
    const rounds = name === 'PGlite' ? 10 : 40;
    const write = async (writer: number) => {
      for (let round = 0; round < rounds; round++) {
        const ids = Array.from({ length: 1 + ((writer + round) % 4) }, (_, index) => `${writer}-${round}-${index}`);
        const rollsBack = (writer * 7 + round) % 10 === 0;
        const work = database.tables.transaction().execute(async (trx) => {
          // The transaction gets its number from another table first, and stays open while others commit.
          await trx
            .insertInto('meta')
            .values({ key: `${writer}-${round}`, value: '{}' })
            .execute();
          if (name === 'PostgreSQL')
            await sql`SELECT pg_sleep(${((writer * 13 + round * 5) % 20) / 1000})`.execute(trx);
          const records = ids.map((id) => ({ entity: 'school' as const, id, record: { id } }));
          await storeRecords(trx, records, about);
          if (rollsBack) throw new Error('rolled back');
        });
        await work.then(
          () => committed.push(...ids),
          (error: Error) => expect(error.message).toBe('rolled back'),
        );
      }
    };
    let over = false;
    const reading = followFeed(database, () => over);
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    over = true;
    const seen = await reading;
    expect(seen.length).toBe(new Set(seen).size);
    expect([...seen].sort()).toEqual([...committed].sort());
    expect(committed.length).toBeGreaterThan(8 * rounds);
    await database.close();
  });

  // PGlite has one connection: its transactions never meet.
  if (name === 'PostgreSQL') {
    it('case 15: loses nothing and keeps its order with 32 writers who stay open for long and roll back, before an eager reader', async () => {
      const database = await open({ connections: 34 });
      const { committed, seen } = await raceForFeed(database, { writers: 32, rounds: 12, longestMs: 60 });
      expect(seen.length).toBeGreaterThan(400);
      // What one writer commits, it commits in order: so must the reader see it, each change once and no other.
      for (const [writer, ids] of committed) {
        expect(seen.filter((id) => id.startsWith(`${writer}:`))).toEqual(ids);
      }
      await database.close();
    });
  }

  it('keeps its order where a transaction number gains a digit', async () => {
    const database = await open();
    for (const [xid, seq] of [
      ['99', 4],
      ['100', 1],
      ['9', 2],
      ['10', 3],
      ['100', 2],
    ] as const) {
      await sql`INSERT INTO feed (xid, seq, entity, source, id, operation, body, submission_id)
        VALUES (${xid}::xid8, ${seq}, 'school', 's', ${`${xid}.${seq}`}, 'created', '{}', 'x')`.execute(
        database.tables,
      );
    }
    expect(await followFeed(database, () => true)).toEqual(['9.2', '10.3', '99.4', '100.1', '100.2']);
    await database.close();
  });

  it('ends a page early when its records are long, and says that there is more', async () => {
    const database = await open();
    const text = 'x'.repeat(1_500_000);
    await database.tables.transaction().execute((trx) =>
      storeRecords(
        trx,
        ['a', 'b', 'c', 'd'].map((id) => ({ entity: 'school', id, record: { id, text } })),
        { source: 's', submissionId: 'x', now: new Date() },
      ),
    );
    const first = await readFeed(database.tables, START, 100);
    expect(first).toMatchObject({ more: true });
    const rest = await readFeed(database.tables, first.end, 100);
    expect(rest.more).toBe(false);
    expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    await database.close();
  });
});
