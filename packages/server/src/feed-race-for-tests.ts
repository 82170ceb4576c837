import { sql } from 'kysely';
import { START } from './cursor.ts';
import type { Database } from './database.ts';
import { readFeed } from './feed.ts';
import { storeRecords } from './record-store.ts';

/** Follows the feed as eagerly as it can until it is told to stop, and then to the end. */
export async function followFeed(
  database: Database,
  isOver: () => boolean,
  onSeen: (id: string) => void = () => undefined,
): Promise<string[]> {
  const seen: string[] = [];
  let position = START;
  for (;;) {
    const over = isOver();
    const { entries, end, more } = await readFeed(database.tables, position, 7);
    for (const { id } of entries) {
      seen.push(id);
      onSeen(id);
    }
    position = end;
    if (over && !more && entries.length === 0) return seen;
  }
}

/** What came of a race. */
export interface FeedRace {
  /** By writer, what it committed, in order. */
  readonly committed: ReadonlyMap<string, readonly string[]>;
  readonly seen: readonly string[];
  readonly rolledBack: number;
  /** From a commit to the moment at which the reader saw it, in milliseconds, shortest first. */
  readonly lags: readonly number[];
}

/**
 * Writers that stay open for long, up to so many milliseconds before they tell the feed and as many after, and roll back one time in ten; an eager reader
 * goes along.
 */
export async function raceForFeed(
  database: Database,
  { writers, rounds, longestMs }: { readonly writers: number; readonly rounds: number; readonly longestMs: number },
): Promise<FeedRace> {
  const committed = new Map<string, string[]>();
  const committedAt = new Map<string, number>();
  const seenAt = new Map<string, number>();
  let rolledBack = 0;
  const open = (part: number) => sql`SELECT pg_sleep(${(((part % 60) / 60) * longestMs) / 1000})`;
  const write = async (writer: number) => {
    const mine: string[] = [];
    committed.set(String(writer), mine);
    for (let round = 0; round < rounds; round++) {
      const ids = Array.from({ length: 1 + ((writer + round) % 3) }, (_, index) => `${writer}:${round}:${index}`);
      const rollsBack = (writer * 5 + round) % 10 === 0;
      const work = database.tables.transaction().execute(async (trx) => {
        // Its number comes from another table, long before it tells the feed; and it stays open after that, too.
        await trx
          .insertInto('meta')
          .values({ key: `${writer}:${round}`, value: '{}' })
          .execute();
        await open(writer * 7 + round * 11).execute(trx);
        const records = ids.map((id) => ({ entity: 'school' as const, id, record: { id } }));
        await storeRecords(trx, records, { source: String(writer), now: new Date() });
        await open(writer * 13 + round * 5).execute(trx);
        if (rollsBack) throw new Error('rolled back');
      });
      await work.then(
        () => mine.push(...ids),
        (error: Error) => {
          if (error.message !== 'rolled back') throw error;
          rolledBack++;
        },
      );
      if (!rollsBack) for (const id of ids) committedAt.set(id, performance.now());
    }
  };
  let over = false;
  const reading = followFeed(
    database,
    () => over,
    (id) => seenAt.set(id, performance.now()),
  );
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  over = true;
  const seen = await reading;
  const lags = [...committedAt].map(([id, at]) => Math.max(0, (seenAt.get(id) ?? Number.NaN) - at));
  return { committed, seen, rolledBack, lags: lags.sort((a, b) => a - b) };
}
