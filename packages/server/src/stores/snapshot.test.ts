import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPglite } from './pglite.ts';
import { buildSnapshot } from './snapshot.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-snapshot-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is made once, in one file named by version and schema, and holds no row', async () => {
  const path = await buildSnapshot(folder);
  expect(path).toMatch(/pglite-\d+\.\d+\.\d+-[0-9a-f]{12}\.tar$/);
  const database = await openPglite({ snapshotDir: folder });
  for (const table of ['meta', 'clients', 'records', 'feed'] as const) {
    expect(await database.tables.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  await database.close();
  expect(await readdir(folder)).toHaveLength(1);
});

it('is made where there is none, and not missed where it cannot be kept', async () => {
  const fresh = join(folder, 'fresh');
  await (await openPglite({ snapshotDir: fresh })).close();
  expect(await readdir(fresh)).toHaveLength(1);
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await (await openPglite({ snapshotDir: join(file, 'below') })).close();
});
