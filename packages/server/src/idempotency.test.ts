import { type BatchReceipt, type Problem, ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { once } from './idempotency.ts';
import { school, type TestClient, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const asOwner = () => Promise.resolve();

describe.each(databases)('idempotency on $name', ({ open, name }) => {
  let database: Database;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    client = await (await testServer(database)).connect();
  });
  afterAll(() => database.close());

  it('takes effect once for a hundred sends of one key at the same time', async () => {
    const id = await client.openSubmission();
    const { cursor } = await client.changes();
    const sends = Array.from({ length: 100 }, () => client.sendBatch(id, [school('once')], 'one-key'));
    const answers = await Promise.all(sends);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    const bodies = new Set<string>();
    for (const answer of answers) {
      const text = await answer.text();
      if (answer.status === 200) bodies.add(text);
      else {
        expect((JSON.parse(text) as Problem).code).toBe('in-flight');
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    }
    expect(bodies.size).toBe(1);
    expect(JSON.parse([...bodies][0] ?? '')).toMatchObject({ counts: { accepted: 1, unchanged: 0 } });
    expect((await client.changes(`?cursor=${cursor}`)).changes).toHaveLength(1);
    const submission = await (await client.get(ROUTES.submission.replace(':id', id))).json();
    expect(submission).toMatchObject({ counts: { accepted: 1, unchanged: 0, rejected: 0 } });
  });

  it('gives the very same bytes again, also when the keys of the body come in another order', async () => {
    const id = await client.openSubmission();
    const path = ROUTES.batches.replace(':id', id);
    const headers = { 'idempotency-key': '"again \\"quoted\\""' };
    const first = await client.post(path, '{"records":[{"entity":"school","record":{"id":"a","name":"A"}}]}', headers);
    const again = await client.post(path, '{"records":[{"record":{"name":"A","id":"a"},"entity":"school"}]}', headers);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.has('idempotency-replayed')).toBe(false);
  });

  it('refuses a key for another body, and for another path', async () => {
    const id = await client.openSubmission();
    await client.sendBatch(id, [school('b1')], 'taken');
    const other = await client.sendBatch(id, [school('b2')], 'taken');
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: 'idempotency-key-reused' });
    const elsewhere = await client.sendBatch(await client.openSubmission(), [school('b1')], 'taken');
    expect(elsewhere.status).toBe(422);
    const sent = await client.sendBatch(id, [school('b2')]);
    expect(((await sent.json()) as BatchReceipt).counts.accepted).toBe(1);
  });

  it('keeps the keys of two clients apart', async () => {
    const other = await (await testServer(database)).connect('another');
    const mine = await client.sendBatch(await client.openSubmission(), [school('k')], 'shared');
    const theirs = await other.sendBatch(await other.openSubmission(), [school('k')], 'shared');
    expect([mine.status, theirs.status]).toEqual([200, 200]);
  });

  it('opens one submission for one key', async () => {
    const ask = () =>
      client.post(ROUTES.submissions, { profile: { id: 'plain', edition: '2026' } }, { 'idempotency-key': '"open"' });
    const [first, again] = [await ask(), await ask()];
    expect(first.status).toBe(201);
    expect(await again.text()).toBe(await first.text());
  });

  it('asks for a key with a batch, and for one that is a text as RFC 8941 writes it', async () => {
    const path = ROUTES.batches.replace(':id', await client.openSubmission());
    const body = { records: [school('x')] };
    expect(await (await client.post(path, body)).json()).toMatchObject({
      status: 400,
      code: 'idempotency-key-missing',
    });
    for (const key of ['plain', '""', `"${'x'.repeat(256)}"`, '"a"b"', '"\\n"', '1', ':YQ==:']) {
      const answer = await client.post(path, body, { 'idempotency-key': key });
      expect([key, answer.status]).toEqual([key, 400]);
    }
  });

  // PGlite has one connection: there, a second send waits for the first and gets its answer.
  if (name === 'PostgreSQL') {
    it('asks a second send to wait while the first is being answered, and holds no connection for it', async () => {
      const operation = { clientId: client.clientId, enter: asOwner, key: 'slow', now: new Date(), request: {} };
      const started = Promise.withResolvers<void>();
      const finish = Promise.withResolvers<void>();
      const first = once(database.tables, operation, async () => {
        started.resolve();
        await finish.promise;
        return { status: 200, body: 'done' };
      });
      await started.promise;
      const second = once(database.tables, operation, () => Promise.reject(new Error('never asked')));
      await expect(second).rejects.toMatchObject({ reason: 'key-in-flight', headers: { 'retry-after': '1' } });
      finish.resolve();
      expect((await first).replayed).toBe(false);
      expect(await once(database.tables, operation, () => Promise.reject(new Error('never asked')))).toMatchObject({
        body: '"done"',
        replayed: true,
      });
    });
  }

  it('keeps neither key nor effect when the work fails', async () => {
    const operation = { clientId: client.clientId, enter: asOwner, key: 'fails', now: new Date(), request: {} };
    const effect = { key: 'effect', value: '{}' };
    await expect(
      once(database.tables, operation, async (trx) => {
        await trx.insertInto('meta').values(effect).execute();
        throw new Error('half-way');
      }),
    ).rejects.toThrow('half-way');
    expect(await database.tables.selectFrom('meta').selectAll().where('key', '=', 'effect').execute()).toEqual([]);
    const reply = await once(database.tables, operation, () => Promise.resolve({ status: 200, body: { done: true } }));
    expect(reply).toEqual({ status: 200, body: '{"done":true}', replayed: false });
  });

  it.each([
    ['records', 'INSERT'],
    ['feed', 'INSERT'],
    ['access_queue', 'INSERT'],
    // The stored reply, which is written last.
    ['operations', 'UPDATE'],
  ] as const)(
    'keeps nothing of a batch at all when %s cannot be written, and takes it whole afterwards',
    async (table, event) => {
      const { tables } = database;
      const id = await client.openSubmission();
      const counted = async () => {
        const { rows } = await sql<Record<string, string>>`
        SELECT (SELECT count(*) FROM records) AS records, (SELECT count(*) FROM feed) AS feed,
          (SELECT count(*) FROM access_queue) + (SELECT count(*) FROM access_log) AS accesses, (SELECT count(*) FROM operations) AS replies`.execute(
          tables,
        );
        return Object.values(rows[0] ?? {}).map(Number);
      };
      const before = await counted();
      await sql`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`.execute(
        tables,
      );
      await sql`CREATE TRIGGER no_room BEFORE ${sql.raw(event)} ON ${sql.table(table)} FOR EACH STATEMENT EXECUTE FUNCTION no_room()`.execute(
        tables,
      );
      const sends = () => client.sendBatch(id, [school(`whole-${table}`)], `whole-${table}`);
      expect((await sends()).status).toBe(500);
      expect(await counted()).toEqual(before);
      await sql`DROP FUNCTION no_room CASCADE`.execute(tables);
      expect((await (await sends()).json()) as BatchReceipt).toMatchObject({ counts: { accepted: 1 } });
      expect(await counted()).toEqual(before.map((count) => count + 1));
    },
  );
});
