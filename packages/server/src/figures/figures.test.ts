import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { feedOfRecord } from '../feed-of-record.ts';
import type { PortalIndicator } from '../indicators.ts';
import { visit } from '../portal-visit-for-tests.ts';
import { enrolment, remove, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { foldFigures } from './fold.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const person = (id: string) => ({
  entity: 'person' as const,
  record: { id, givenName: 'Marker', familyName: 'Marker', roles: ['student'] },
});
const school = (id: string, territoryId?: string) => ({
  entity: 'school' as const,
  record: { id, name: id, ...(territoryId && { territoryId }) },
});
const territory = (id: string, parentId?: string) => ({
  entity: 'territory' as const,
  record: {
    id,
    name: `Name of ${id}`,
    kind: 'region',
    ...(parentId && { parentId }),
  },
});

describe.each(databases)('figures that are kept, on $name', ({ open }) => {
  let now = new Date('2026-10-15T10:00:00Z');
  let took = 0;
  let computed: string[] = [];
  const words = (text: string) => ({ en: text, es: text, pt: text });
  const count = async (records: AsyncIterable<unknown>) => {
    let found = 0;
    for await (const _record of records) found++;
    return found;
  };
  /** One that knows territories by itself, one that does not. */
  const indicators: PortalIndicator[] = [
    {
      id: 'schools',
      title: words('Schools counted'),
      async compute(records) {
        const all: { territoryId?: unknown }[] = [];
        for await (const record of records('school', ['territoryId'])) all.push(record);
        const of = (id: string) => all.filter(({ territoryId }) => territoryId === id).length;
        return [
          { label: 'all', value: all.length },
          ...['r1', 'r2'].map((id) => ({
            label: `Name of ${id}, rural`,
            value: of(id),
            territory: id,
          })),
        ];
      },
    },
    {
      id: 'pupils',
      title: words('Pupils counted'),
      async compute(records) {
        computed.push('pupils');
        const value = await count(records('enrolment', []));
        now = new Date(now.getTime() + took);
        return [{ label: 'all', value }];
      },
    },
  ];
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { clock: () => now, indicators });
    client = await emis.connect('product');
  });
  afterAll(() => database.close());

  const send = async (...records: Parameters<TestClient['sendBatch']>[1]) => {
    const answer = await client.sendBatch(await client.openSubmission(), records);
    expect(await answer.json()).toMatchObject({ counts: { rejected: 0 } });
  };
  const gone = async (id: string) =>
    expect(await client.operate(remove('enrolment', id))).toMatchObject([{ status: 'accepted' }]);
  const rowsOf = async (query: string) => (await database.runSql(query)).rows;
  /** What is kept, and the same counted anew. `last` of what was taken away may be newer than what is left. */
  async function expectExact() {
    const places = `SELECT source, place, entity, records::int AS records FROM counted_places ORDER BY 1, 2, 3`;
    expect(await rowsOf(places)).toEqual(
      await rowsOf(
        `SELECT source, place, entity, count(*)::int AS records FROM records WHERE left(place, 2) = 'o/' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      ),
    );
    expect(
      await rowsOf(`SELECT source, entity, month::text, records::int AS records FROM counted_months ORDER BY 1, 2, 3`),
    ).toEqual(
      await rowsOf(`SELECT source, entity, date_trunc('month', changed_at AT TIME ZONE 'UTC')::date::text AS month, count(*)::int AS records
        FROM records GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`),
    );
    expect(
      await rowsOf(`SELECT source, place, students FROM counted_students WHERE students > 0 ORDER BY 1, 2`),
    ).toEqual(
      await rowsOf(`SELECT source, place, count(DISTINCT linked)::int AS students FROM records
        WHERE entity = 'enrolment' AND left(place, 2) = 'o/' GROUP BY 1, 2 ORDER BY 1, 2`),
    );
  }

  it('are what a recount gives after each kind of change, whether or not they were put together meanwhile', async () => {
    const steps: (() => Promise<unknown>)[] = [
      () => send(territory('r1'), territory('r2'), school('s1', 'r1'), school('s2', 'r2'), person('p1'), person('p2')),
      () => send(enrolment('e1', 'p1', 's1'), enrolment('e2', 'p2', 's1'), enrolment('e3', 'p1', 's1', '02')),
      // A pupil goes to another school, and the same is sent again a month later.
      () => send(enrolment('e2', 'p2', 's2'), enrolment('e1', 'p1', 's1')),
      () => gone('e1'),
      () => gone('e3'),
      () => send(enrolment('e1', 'p1', 's2')),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      await expectExact();
      // Twice as much as there is, then all, then what waits since.
      if (index % 2 === 0) await foldFigures(database.tables, 1);
      await expectExact();
      now = new Date(now.getTime() + 40 * 86_400_000);
      // The token of before has ended.
      client = await emis.connect('product');
    }
    expect(await rowsOf(`SELECT place, students FROM counted_students WHERE students > 0`)).toEqual([
      { place: 'o/s2', students: 2 },
    ]);
    await foldFigures(database.tables, 1);
    expect(
      await rowsOf(
        'SELECT (SELECT count(*)::int FROM record_news) AS records, (SELECT count(*)::int FROM student_news) AS students',
      ),
    ).toEqual([{ records: 0, students: 0 }]);
    expect(await rowsOf(`SELECT count(*)::int AS empty FROM place_counts WHERE records <= 0`)).toEqual([{ empty: 0 }]);
  });

  it('are of what was committed alone, of writers at the same time too', async () => {
    await Promise.all([
      ...Array.from({ length: 6 }, (_, index) =>
        send(school(`c${index}`, 'r1'), enrolment(`c${index}`, 'p1', `c${index}`)),
      ),
      foldFigures(database.tables, 1),
    ]);
    await expectExact();
    await database.tables
      .transaction()
      .execute(async (trx) => {
        await sql`DELETE FROM records WHERE entity = 'enrolment'`.execute(trx);
        throw new Error('undone');
      })
      .catch(() => undefined);
    await expectExact();
  });

  it('of indicators show the nation and its territories, and are computed when the feed has grown', async () => {
    const portal = visit(emis.server);
    const overview = await portal.get('/?lang=en');
    expect(overview.html).toContain('Schools counted, by territory');
    expect(overview.rows).toContainEqual(['Name of r1', 'rural', '7']);
    expect(overview.rows).toContainEqual(['Name of r2', 'rural', '1']);
    expect(overview.rows).toContainEqual(['Name of r1', 'all', '6']);
    expect(overview.rows).toContainEqual(['Name of r2', 'all', '2']);
    expect(overview.html).toMatch(/<svg role="img" aria-label="Pupils counted, by territory"/);
    const one = await portal.get('/portal/territories/r2?lang=en');
    expect(one.rows).toContainEqual(['Name of r2, rural', '1']);
    expect(one.rows).toContainEqual(['all', '2']);
    computed = [];
    await portal.get('/');
    await portal.get('/portal/territories/r1');
    expect(computed).toEqual([]);
    await send(enrolment('e9', 'p2', 's2'));
    expect((await portal.get('/?only=live&lang=en')).rows).toContainEqual(['Name of r2', 'all', '3']);
    expect(computed).toHaveLength(3);
  });

  it('of indicators that take long are shown as they were last, with their time, and computed beside', async () => {
    const portal = visit(emis.server);
    took = 5000;
    await send(enrolment('e10', 'p1', 's2'));
    await portal.get('/');
    await send(enrolment('e11', 'p2', 's1'));
    computed = [];
    const shown = await portal.get('/?lang=en');
    // A twentieth of the time at most: it was computed only just now.
    expect(computed).toEqual([]);
    expect(shown.rows).toContainEqual(['Name of r2', 'all', '4']);
    expect(shown.html).toMatch(/Computed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
    now = new Date(now.getTime() + 200_000);
    await portal.get('/');
    await expect.poll(async () => (await portal.get('/?lang=en')).rows).toContainEqual(['Name of r1', 'all', '7']);
    took = 0;
  });

  it('of a record and of a page are found by an index', async () => {
    await database.tables.transaction().execute(async (trx) => {
      await sql`SET LOCAL enable_seqscan = off`.execute(trx);
      const plan = async (query: RawBuilder<unknown>) =>
        JSON.stringify((await sql`EXPLAIN ${query}`.execute(trx)).rows);
      const history = await plan(sql`SELECT * FROM ${feedOfRecord('product', 'person', 'p1')} f`);
      for (const index of ['feed_of_record', 'records_pkey', 'feed_in_records']) expect(history).toContain(index);
      expect(history).not.toContain('Seq Scan');
      expect(
        await plan(
          sql`SELECT linked FROM records WHERE source = 'product' AND place = 'o/s1' AND entity = 'enrolment'`,
        ),
      ).toContain('records_enrolled');
    });
  });
});
