import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { startTestPostgres } from '../postgres-for-tests.ts';
import { enrolment, save, school, student, type TestClient, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { openPostgres } from '../stores/postgres.ts';
import { erasureListOf, knownErasures, readErasureList, replayErasures } from './erasures.ts';
import { eraseSubject } from './subject-erasure.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const LATER = new Date('2026-11-27T11:00:00Z');

/** A database of which backups are made as an operator makes them. */
interface BackedUp {
  readonly database: Database;
  /** Makes a backup, and gives what makes a database of it. */
  backup(): Promise<() => Promise<Database>>;
}

const postgres = await startTestPostgres();
const folder = await mkdtemp(join(tmpdir(), 'emis-restore-'));
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function onPglite(name: string): Promise<BackedUp> {
  const dataDir = join(folder, name);
  let database = await openPglite({ dataDir });
  return {
    get database() {
      return database;
    },
    async backup() {
      await database.close();
      await cp(dataDir, `${dataDir}-backup`, { recursive: true });
      database = await openPglite({ dataDir });
      return async () => await openPglite({ dataDir: `${dataDir}-backup` });
    },
  };
}

async function onPostgres(): Promise<BackedUp> {
  const address = (await postgres?.createDatabase()) ?? '';
  const database = await openPostgres(address);
  return {
    database,
    backup() {
      const backup = postgres?.backup(address) ?? '';
      return Promise.resolve(async () => await openPostgres((await postgres?.restore(backup)) ?? ''));
    },
  };
}

const kinds = [
  { name: 'PGlite, its folder copied', open: onPglite },
  ...(postgres ? [{ name: 'PostgreSQL, by pg_dump and psql', open: onPostgres }] : []),
];

const acknowledge = async (client: TestClient, cursor: string) =>
  await (await client.post(ROUTES.erasuresAcknowledged, { cursor })).json();

/** Everything that a database holds, as text. */
async function heldIn({ tables }: Database): Promise<string> {
  const held: unknown[] = [];
  for (const { name } of await tables.introspection.getTables()) {
    held.push(
      await tables
        .selectFrom(name as 'records')
        .selectAll()
        .execute(),
    );
  }
  return JSON.stringify(held);
}

describe.each(kinds)('erasures, on $name', ({ name, open }) => {
  it('case 30: are done again on a backup that was restored, by a list that names nobody', async () => {
    const kept = await open(`replay-${name.slice(0, 4)}`);
    const sender = await (await testServer(kept.database, { clock: () => NOW })).connect('sender');
    await sender.operate(
      ...[save(school('s')), save(student('pupil-1')), save(student('pupil-2')), save(student('twin'))],
      ...[save(enrolment('e1', 'pupil-1', 's')), save(enrolment('e2', 'pupil-2', 's'))],
    );
    const restore = await kept.backup();
    const now = await (await testServer(kept.database, { clock: () => LATER })).connect('sender');
    // One of them had absorbed a record of the same person, of which the backup does not know.
    expect((await now.post(ROUTES.personMerges, { merged: 'twin', survivor: 'pupil-1' })).status).toBe(200);
    await eraseSubject(kept.database, { source: 'sender', id: 'pupil-1' }, { now: LATER });
    await now.operate(save(student('pupil-3')));
    await eraseSubject(kept.database, { source: 'sender', id: 'pupil-3' }, { now: LATER });
    const text = JSON.stringify(await erasureListOf(kept.database));
    for (const secret of ['pupil', 'twin', 'Marker']) expect(text).not.toContain(secret);
    await kept.database.close();

    const restored = await restore();
    // This is what a backup holds.
    expect(await heldIn(restored)).toContain('Marker-pupil-1');
    const list = readErasureList(text);
    const dry = await replayErasures(restored, list, { now: LATER, dryRun: true });
    expect(dry).toEqual({ listed: 2, persons: 2, records: 3 });
    expect(await heldIn(restored)).toContain('Marker-pupil-1');
    expect(await replayErasures(restored, list, { now: LATER })).toEqual(dry);
    const held = await heldIn(restored);
    for (const gone of ['Marker-pupil-1', 'Marker-twin']) expect(held).not.toContain(gone);
    expect(held).toContain('Marker-pupil-2');
    // Once more finds nobody, and the list is whole again.
    expect(await replayErasures(restored, list, { now: LATER })).toEqual({ listed: 2, persons: 0, records: 0 });
    expect(await erasureListOf(restored)).toEqual(list);
    await sequence(restored.tables, LATER);
    expect(await verifyAccessLog(restored)).toMatchObject({ faults: [], waiting: 0 });

    // Whoever reads the restored feed is told again.
    const reader = await (await testServer(restored, { clock: () => LATER })).connect('reader');
    const { changes, cursor } = await reader.changes();
    expect(changes.filter((change) => 'erased' in change).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['e1', 'pupil-1', 'twin']),
    );
    expect(await acknowledge(reader, cursor)).toEqual({ acknowledged: 2 });
    // Who was registered anew after the erasure stays, whatever the list says.
    const again = await (await testServer(restored, { clock: () => new Date('2026-12-01T10:00:00Z') })).connect(
      'sender',
    );
    await again.operate(save(student('pupil-1')));
    expect(await replayErasures(restored, list, { now: LATER })).toMatchObject({ persons: 0 });
    await restored.close();
  });
});

describe('erasures', () => {
  it('are acknowledged by readers, and it is known who still has copies', async () => {
    const database = await openPglite();
    const emis = await testServer(database, { clock: () => NOW });
    const [sender, one, other, stranger] = [
      ...[await emis.connect('sender'), await emis.connect('one'), await emis.connect('other')],
      await emis.connect('stranger', ['emis/submissions.create']),
    ] as [TestClient, TestClient, TestClient, TestClient];
    await sender.operate(save(school('s')), save(student('pupil-1')));
    const [before] = [await one.changes(), await other.changes()];
    await eraseSubject(database, { source: 'sender', id: 'pupil-1' }, { now: NOW });
    expect(await acknowledge(one, before.cursor)).toEqual({ acknowledged: 0 });
    const told = await one.changes(`?cursor=${before.cursor}`);
    expect(told.changes).toMatchObject([{ kind: 'removed', erased: true }]);
    expect(await acknowledge(one, told.cursor)).toEqual({ acknowledged: 1 });
    expect(await acknowledge(one, told.cursor)).toEqual({ acknowledged: 0 });
    expect(await knownErasures(database, NOW)).toMatchObject([
      {
        source: 'sender',
        records: 1,
        at: NOW.toISOString(),
        readers: [{ client: 'one', acknowledgedAt: NOW.toISOString() }, { client: 'other' }],
      },
    ]);
    // A cursor of somebody else, and a client that follows no changes, acknowledge nothing.
    const answers = [
      await other.post(ROUTES.erasuresAcknowledged, { cursor: told.cursor }),
      await other.post(ROUTES.erasuresAcknowledged, { cursor: 'x' }),
      await stranger.post(ROUTES.erasuresAcknowledged, { cursor: told.cursor }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 403]);
    expect((await knownErasures(database, NOW))[0]?.readers[1]).toEqual({ client: 'other' });
    await database.close();
  });

  it('are not done by a list of another EMIS, nor by what is none', async () => {
    const [database, another] = [await openPglite(), await openPglite()];
    const list = await erasureListOf(another);
    await expect(replayErasures(database, list, { now: NOW })).rejects.toMatchObject({ code: 'subject.other-log' });
    for (const text of ['', '{}', '[', JSON.stringify({ ...list, erasures: [{ id: 1 }] })]) {
      expect(() => readErasureList(text)).toThrow(expect.objectContaining({ code: 'subject.list-malformed' }));
    }
    await Promise.all([database.close(), another.close()]);
  });
});
