import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { save, school, type TestClient, testServer } from './server-for-tests.ts';
import { openPglite } from './stores/pglite.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const GONE = [410, { code: 'cursor-gone', resync: '/v1/changes' }];

/** Reads on from a cursor: the ids that are told, or the refusal. */
async function readOn(client: TestClient, cursor: string): Promise<unknown> {
  const answer = await client.get(`${ROUTES.changes}?cursor=${cursor}`);
  const body = (await answer.json()) as { changes?: { id: string }[] };
  return answer.status === 200 ? body.changes?.map(({ id }) => id) : [answer.status, body];
}

/** Puts back what the tables held, as a restore of the data alone does: the numbers of the feed are those of the backup. */
async function restoreData({ tables }: Database): Promise<void> {
  await tables.transaction().execute(async (trx) => {
    await sql`ALTER TABLE records DISABLE TRIGGER USER`.execute(trx);
    await sql`TRUNCATE feed`.execute(trx);
    await sql`DELETE FROM records WHERE id NOT IN (SELECT id FROM kept_feed)`.execute(trx);
    await sql`INSERT INTO feed OVERRIDING SYSTEM VALUE SELECT * FROM kept_feed`.execute(trx);
    await sql`ALTER TABLE records ENABLE TRIGGER USER`.execute(trx);
  });
}

describe.each(databases)('case 16: a restore into the same cluster, on $name', ({ open }) => {
  it('sends back to the start who has read what is lost, also when news has come since; who had not goes on', async () => {
    const database = await open();
    const { tables } = database;
    const server = await testServer(database);
    const client = await server.connect();
    await client.operate(save(school('a')));
    const { cursor: before } = await client.changes();
    await sql`CREATE TABLE kept_feed AS TABLE feed`.execute(tables);
    await client.operate(save(school('lost')));
    const { cursor: after } = await client.changes();

    await restoreData(database);
    for (let at = 0; at < 5; at++) await client.operate(save(school(`new-${at}`)));
    expect(await readOn(client, after)).toMatchObject(GONE);
    const acknowledged = await client.post(ROUTES.erasuresAcknowledged, { cursor: after });
    expect([acknowledged.status, await acknowledged.json()]).toMatchObject(GONE);
    expect(await readOn(client, before)).toEqual([0, 1, 2, 3, 4].map((at) => `new-${at}`));
    const anew = await client.changes();
    expect(anew.changes.map(({ id }) => id)).toEqual(['a', ...[0, 1, 2, 3, 4].map((at) => `new-${at}`)]);
    expect(await readOn(client, anew.cursor)).toEqual([]);
    await database.close();
  });

  it('leaves everybody where they are when nothing was lost, as after the table was packed', async () => {
    const database = await open();
    const client = await (await testServer(database)).connect();
    await client.operate(save(school('a')));
    const { cursor } = await client.changes();
    await sql`VACUUM FULL feed`.execute(database.tables);
    await client.operate(save(school('b')));
    expect(await readOn(client, cursor)).toEqual(['b']);
    await database.close();
  });
});

describe('case 16: a copy of the files of the embedded database is put back', () => {
  it('and its numbers are given again: who has read what is lost is sent back to the start; after a mere restart all go on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emis-run-'));
    const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
    const names: string[] = [];
    let database: Database | undefined;
    let client: TestClient | undefined;
    const restart = async (between: () => Promise<void> = async () => undefined) => {
      await database?.close();
      await between();
      database = await openPglite({ dataDir: data });
      const emis = await testServer(database);
      client = await emis.connect();
      return client;
    };
    const send = async (id: string) => {
      names.push(id);
      await client?.operate(save(school(id)));
    };
    await restart();
    await send('a');
    const { cursor: early } = await (client as unknown as TestClient).changes();
    expect(await readOn(await restart(), early)).toEqual([]);
    await restart(() => cp(data, copy, { recursive: true }));
    await send('lost');
    await send('lost-too');
    const { cursor: late } = await (client as unknown as TestClient).changes();
    await restart(async () => {
      await rm(data, { recursive: true });
      await cp(copy, data, { recursive: true });
    });
    for (let at = 0; at < 20; at++) await send(`new-${at}`);
    expect(await readOn(client as unknown as TestClient, late)).toMatchObject(GONE);
    expect(await readOn(client as unknown as TestClient, early)).toHaveLength(20);
    await database?.close();
    await rm(folder, { recursive: true });
  }, 60_000);
});
