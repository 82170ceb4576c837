import { afterAll, expect, it } from 'vitest';
import { testDatabases } from './databases-for-tests.ts';
import { raceForFeed } from './feed-race-for-tests.ts';

// Short form: case 15 in `feed.test.ts`.

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));
const postgres = databases.find(({ name }) => name === 'PostgreSQL');

if (!postgres) it('passes over, for want of PostgreSQL', () => undefined);
else
  it.each([
    ['a second', { writers: 32, rounds: 40, longestMs: 500 }],
    ['five seconds', { writers: 32, rounds: 10, longestMs: 2500 }],
  ])('case 15: 32 writers, open for up to %s: the feed loses nothing and keeps its order', async (name, race) => {
    const database = await postgres.open({ connections: 34 });
    const { committed, seen, rolledBack, lags } = await raceForFeed(database, race);
    const all = [...committed.values()].flat();
    process.stdout.write(
      `32 writers, open for up to ${name}: ${all.length} changes, ${rolledBack} rolled back; 99 in 100 seen within ${Math.round(lags[Math.floor(lags.length * 0.99)] ?? 0)} ms\n`,
    );
    expect(rolledBack).toBeGreaterThan(30);
    expect(seen).toHaveLength(all.length);
    for (const [writer, ids] of committed) expect(seen.filter((id) => id.startsWith(`${writer}:`))).toEqual(ids);
    await database.close();
  });
