import { discovery, problem, ROUTES, type Submission } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { findRecords } from './record-store.ts';
import { ISSUER, school, type TestClient, type TestServer, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const each of databases) await each.stop();
});
const PROFILE = { id: 'plain', edition: '2026' };

describe.each(databases)('editions of the standard, on $name', (each) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let now: Date;

  beforeAll(async () => {
    database = await each.open();
    now = new Date('2027-12-31T23:59:00Z');
    emis = await testServer(database, { clock: () => now });
    client = await emis.connect();
  });
  afterAll(() => database.close());

  const open = (edition?: string) => client.post(ROUTES.submissions, { profile: PROFILE, edition });
  const course = (record: Record<string, unknown>) => ({
    entity: 'course' as const,
    record: { title: 'Física', ...record },
  });

  it('are named with their last day by the EMIS', async () => {
    const ask = async () => await (await emis.server.fetch(new Request(ISSUER + ROUTES.discovery))).json();
    expect(discovery.parse(await ask()).editions).toEqual([
      { edition: '2027' },
      { edition: '2026', until: '2027-12-31' },
    ]);
    now = new Date('2028-01-01T00:00:00Z');
    expect(discovery.parse(await ask()).editions).toEqual([{ edition: '2027' }]);
    now = new Date('2027-12-31T23:59:00Z');
  });

  it('are kept with a submission, and are the current one where nobody says', async () => {
    const answers = await Promise.all([open(), open('2026'), open('2027')]);
    const submissions = await Promise.all(answers.map(async (answer) => (await answer.json()) as Submission));
    expect(submissions.map(({ edition }) => edition)).toEqual(['2027', '2026', '2027']);
  });

  it.each(['2025', '2028', 'x'])('that are not taken are refused by name, with those that are: %s', async (edition) => {
    const answer = await open(edition);
    expect(answer.status).toBe(422);
    expect(problem.parse(await answer.json())).toMatchObject({
      code: 'edition-not-supported',
      fix: expect.stringContaining('2027, 2026 (2027-12-31)'),
      editions: [{ edition: '2027' }, { edition: '2026', until: '2027-12-31' }],
    });
  });

  it('that are too old are refused from the day after their last', async () => {
    now = new Date('2028-01-01T00:00:00Z');
    const answer = await open('2026');
    now = new Date('2027-12-31T23:59:00Z');
    expect(problem.parse(await answer.json())).toMatchObject({
      code: 'edition-not-supported',
      editions: [{ edition: '2027' }],
    });
  });

  it('are carried over: a record of the one before is judged, stored and told in the current one', async () => {
    const { id } = (await (await open('2026')).json()) as Submission;
    const year = {
      entity: 'academic-session' as const,
      record: {
        id: 'y26',
        title: '2026',
        type: 'schoolYear',
        startDate: '2026-03-01',
        endDate: '2026-12-15',
        schoolYear: 2026,
      },
    };
    const sent = [school('s1'), year, course({ id: 'c1', schoolYearId: 'y26', weeklyLessons: 'six' })];
    const answer = await client.sendBatch(id, sent);
    const receipt = (await answer.json()) as any;
    expect(receipt.records.map(({ status }: any) => status)).toEqual(['accepted', 'accepted', 'accepted']);
    const fields = new Map([
      ['course' as const, ['title', 'sessionId', 'schoolYearId', 'weeklyLessons', 'extensions']],
    ]);
    const [found] = await findRecords(database.tables, 'product', [{ entity: 'course', id: 'c1' }], fields);
    // A field that the old edition did not know is nobody's but the sender's, even where it has a meaning now.
    const now27 = { id: 'c1', title: 'Física', sessionId: 'y26', extensions: { weeklyLessons: 'six' } };
    expect(found?.record).toEqual(now27);
    expect((await client.changes()).changes.at(-1)?.record).toEqual(now27);

    const again = (await (await open('2027')).json()) as Submission;
    const same = (await (await client.sendBatch(again.id, [course(now27)])).json()) as any;
    expect(same.records[0].status).toBe('unchanged');
  });

  it('are spoken in the receipt: a finding names the field as the sender wrote it', async () => {
    for (const [edition, field] of [
      ['2026', 'schoolYearId'],
      ['2027', 'sessionId'],
    ] as const) {
      const { id } = (await (await open(edition)).json()) as Submission;
      const answer = await client.sendBatch(id, [course({ id: 'c9', [field]: 'nowhere' })]);
      const receipt = (await answer.json()) as any;
      expect(receipt.records[0].findings).toEqual([
        expect.objectContaining({ code: 'reference.missing', path: field, params: expect.objectContaining({ field }) }),
      ]);
    }
  });
});

describe.each(databases)('a database of the version before, on $name', (each) => {
  it('is brought to the current edition when it is opened, records and feed alike', async () => {
    const database = await each.open();
    try {
      const { tables } = database;
      // The schema of the version before, whatever steps came after it.
      await sql`DROP SCHEMA public CASCADE`.execute(tables);
      await sql`CREATE SCHEMA public`.execute(tables);
      await migrate(tables, MIGRATIONS.slice(0, 1));
      const body = { id: 'c1', title: 'Física', schoolYearId: 'y26' };
      const both = JSON.stringify({ ...body, id: 'c2', sessionId: 'mine' });
      for (const [id, text] of [
        ['c1', JSON.stringify(body)],
        ['c2', both],
      ] as const) {
        await sql`INSERT INTO records VALUES ('p', 'course', ${id}, ${text}::text::jsonb, 's', now())`.execute(tables);
        await sql`INSERT INTO feed (entity, source, id, operation, body, submission_id)
          VALUES ('course', 'p', ${id}, 'created', ${text}::text::jsonb, 's')`.execute(tables);
      }
      await migrate(tables, MIGRATIONS);
      const stored = await tables.selectFrom('records').select('body').orderBy('id').execute();
      const told = await tables.selectFrom('feed').select('body').orderBy('id').execute();
      const now = { id: 'c1', title: 'Física', sessionId: 'y26' };
      expect(stored.map((row) => row.body)).toEqual([now, JSON.parse(both)]);
      expect(told.map((row) => row.body)).toEqual([now, JSON.parse(both)]);
    } finally {
      await database.close();
    }
  });
});
