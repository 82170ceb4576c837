import { type ChangePage, ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cursors } from '../cursor.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { readMeta } from '../meta.ts';
import { school, type TestClient, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('reading changes on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    client = await (await testServer(database)).connect();
    const names = Array.from({ length: 12 }, (_, index) => school(`r${index}`));
    await client.sendBatch(await client.openSubmission(), names);
  });
  afterAll(() => database.close());

  const ask = (cursor: string) => client.get(`${ROUTES.changes}?cursor=${encodeURIComponent(cursor)}`);

  it('gives pages that join without a gap, and at the end an empty one with a cursor to go on from', async () => {
    const ids: string[] = [];
    let query = '?limit=5';
    for (;;) {
      const page = await client.changes(query);
      ids.push(...page.changes.map(({ id }) => id));
      query = `?limit=5&cursor=${page.cursor}`;
      if (!page.more) break;
    }
    expect(ids).toEqual(Array.from({ length: 12 }, (_, index) => `r${index}`));
    expect(await client.changes(query)).toMatchObject({ changes: [], more: false });
    await client.sendBatch(await client.openSubmission(), [school('later')]);
    expect((await client.changes(query)).changes.map(({ id }) => id)).toEqual(['later']);
  });

  it('case 16: refuses a cursor that was forged, cut or changed in any place', async () => {
    const { cursor } = await client.changes();
    const [payload = '', signature = ''] = cursor.split('.');
    const moved = btoa(atob(payload.replaceAll('-', '+').replaceAll('_', '/')).replace(/"xid":"\d+"/, '"xid":"1"'));
    const forged = [
      '',
      '.',
      'x',
      payload,
      `${payload}.`,
      `.${signature}`,
      `${cursor}.x`,
      `${moved.replaceAll('=', '')}.${signature}`,
    ];
    const flipped = Array.from(
      cursor,
      (_, at) => cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1),
    );
    const tried = [...forged, ...flipped];
    for (const one of tried) {
      const answer = await ask(one);
      expect([one, answer.status]).toEqual([one, 400]);
      expect(await answer.json()).toMatchObject({ code: 'cursor-forged' });
    }
  });

  it('refuses another client’s cursor', async () => {
    const other = await (await testServer(database)).connect('other');
    expect(await (await ask((await other.changes()).cursor)).json()).toMatchObject({ code: 'cursor-forged' });
  });

  it.each(['0', '-1', '1001', '1.5', 'x', '', '1e3'])('refuses the limit %j', async (limit) => {
    expect((await client.get(`${ROUTES.changes}?limit=${limit}`)).status).toBe(400);
  });

  it('case 16: says 410 for a position ahead of the database, as after a backup was restored, and never an empty page', async () => {
    const { cursorKey, feedEpoch } = await readMeta(database.tables, () => crypto.randomUUID());
    const ahead = await new Cursors(cursorKey, feedEpoch).write(client.clientId, 'all', {
      xid: '1000000000',
      seq: '1',
      sweeps: 0,
      run: '',
    });
    const answer = await ask(ahead);
    expect([answer.status, await answer.json()]).toMatchObject([410, { code: 'cursor-gone', resync: '/v1/changes' }]);
  });

  it('case 16: numbers the feed anew under another epoch when the database was restored into another cluster', async () => {
    const { cursor, changes } = (await (await client.get(ROUTES.changes)).json()) as ChangePage;
    // What a dump carries to a new cluster: the numbers of the old one, far ahead of those of the new.
    await sql`UPDATE feed SET xid = (xid::text::bigint + 1000000000)::text::xid8`.execute(database.tables);
    await sql`UPDATE meta SET value = jsonb_set(value, '{cluster}', '"the old one"') WHERE key = 'feed'`.execute(
      database.tables,
    );
    const restarted = await (await testServer(database)).connect();
    const gone = await restarted.get(`${ROUTES.changes}?cursor=${cursor}`);
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ code: 'cursor-gone', resync: '/v1/changes' });
    expect((await restarted.changes()).changes.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
    await restarted.sendBatch(await restarted.openSubmission(), [school('after-the-restore')]);
    expect((await restarted.changes()).changes.at(-1)?.id).toBe('after-the-restore');
  });
});
