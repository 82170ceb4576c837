import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { startTestPostgres } from './postgres-for-tests.ts';
import { enrolment, school, student, testServer } from './server-for-tests.ts';
import { storedDataset, storedSources } from './stored-records.ts';
import { openPglite } from './stores/pglite.ts';
import { openPostgres } from './stores/postgres.ts';

const postgres = await startTestPostgres();
const folder = await mkdtemp(join(tmpdir(), 'emis-stored-'));
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

const dataDir = join(folder, 'pglite');
const kinds: [string, (readOnly: boolean) => Promise<Database>][] = [
  ['PGlite', (readOnly) => openPglite({ dataDir, readOnly })],
];
if (postgres) {
  const url = await postgres.createDatabase();
  kinds.push(['PostgreSQL', (readOnly) => openPostgres(url, { readOnly })]);
}

describe.each(kinds)('what is stored, read again from %s', (_, open) => {
  it('comes sender by sender, parents before children, page by page, in the current edition', async () => {
    const database = await open(false);
    try {
      const emis = await testServer(database);
      const [first, second] = [await emis.connect('first'), await emis.connect('second')];
      await emis.connect('silent');
      const opened = await first.openSubmission();
      const many = Array.from({ length: 1000 }, (_each, index) => student(`p${index}`));
      await first.sendBatch(opened, [school('s1')]);
      await first.sendBatch(opened, many);
      await first.sendBatch(opened, [student('p-last'), enrolment('e1', 'p1', 's1')]);
      await second.sendBatch(await second.openSubmission(), [school('s1', 'Another')]);
      // As a server of the version before has left it.
      await sql`UPDATE records SET entity = 'course', body = '{"id":"s1","title":"A","schoolYearId":"y"}' WHERE source = 'second'`.execute(
        database.tables,
      );
      await sql`DELETE FROM kysely_migration WHERE name = '0002-editions'`.execute(database.tables);
    } finally {
      await database.close();
    }

    const stored = await open(true);
    try {
      const sources = await storedSources(stored);
      expect(sources).toEqual([
        { source: 'first', profile: { id: 'plain', edition: '2026' } },
        { source: 'second', profile: { id: 'plain', edition: '2026' } },
      ]);
      const read = async (source: string) => (await Array.fromAsync(storedDataset(stored, source)())).flat();
      const items = (await read('first')) as any[];
      expect(items).toHaveLength(1003);
      expect(items.map(({ entity }) => entity)).toEqual([
        'school',
        ...Array.from({ length: 1001 }, () => 'person'),
        'enrolment',
      ]);
      expect(new Set(items.map(({ record }) => record.id)).size).toBe(1003);
      expect(((await read('second')) as any[])[0].record).toEqual({ id: 's1', title: 'A', sessionId: 'y' });
      await expect(sql`DELETE FROM records`.execute(stored.tables)).rejects.toThrow(/read-only/);
    } finally {
      await stored.close();
    }
  });
});

it.skipIf(!postgres)('says so when a PostgreSQL holds something else', async () => {
  const url = (await postgres?.createDatabase()) ?? '';
  await expect(openPostgres(url, { readOnly: true })).rejects.toMatchObject({ code: 'database.not-an-emis' });
});

it('makes no database where there is none to read', async () => {
  const empty = join(folder, 'nothing');
  await expect(openPglite({ dataDir: empty, readOnly: true })).rejects.toMatchObject({ code: 'database.folder-empty' });
  expect(await readdir(folder)).not.toContain('nothing');
});
