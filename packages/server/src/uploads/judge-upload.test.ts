import { createHash } from 'node:crypto';
import { ROUTES, type Upload } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessRecorder } from '../audit/record-access.ts';
import { Checkers } from '../checkers.ts';
import type { Database } from '../database.ts';
import { sightsOf } from '../field-sight.ts';
import {
  ISSUER,
  PLAIN_PROFILE,
  ruleThatFailsAt,
  school,
  type TestClient,
  type TestServer,
  testServer,
} from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { commitUpload, judgeUpload } from './judge-upload.ts';

const SENDS = ['emis/submissions.create'] as const;
let database: Database;
let emis: TestServer;
let client: TestClient;
let now = Date.parse('2026-11-27T12:00:00Z');
const clock = () => new Date(now);
beforeAll(async () => {
  database = await openPglite();
  emis = await testServer(database, { clock });
  client = await emis.connect();
});
afterAll(() => database.close());

async function arrived(records: readonly unknown[]): Promise<string> {
  const bytes = Buffer.from(records.map((one) => JSON.stringify(one)).join('\n'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = { profile: { id: 'plain', edition: '2026' }, bytes: bytes.length, sha256 };
  const { id } = (await (await client.post(ROUTES.uploads, body)).json()) as Upload;
  const headers = { 'content-type': 'application/partial-upload', 'upload-offset': '0' };
  await client.send('PATCH', ROUTES.upload.replace(':id', id), bytes, headers);
  return id;
}

const shown = async (id: string) => (await (await client.get(ROUTES.upload.replace(':id', id))).json()) as Upload;

function partsWith(rules: ReturnType<ConstructorParameters<typeof Checkers>[1]>, failures: unknown[] = []) {
  const { tables } = database;
  return {
    tables,
    clock,
    access: accessRecorder(new Uint8Array(32)),
    checkers: new Checkers([PLAIN_PROFILE], () => rules),
    sights: sightsOf(),
    onError: (error: unknown) => failures.push(error),
  };
}

it('goes on where it came to, by whichever server: in the request of its sender, or when that has gone away', async () => {
  const schools = Array.from({ length: 2500 }, (_, index) => school(`many-${index}`));
  const id = await arrived(schools);
  const parts = partsWith([]);
  await commitUpload(parts, { id: client.clientId, purpose: 'registration', scopes: SENDS }, id);
  // A server that dies after its first thousand lines.
  await judgeUpload(parts, id, 0);
  const half = await shown(id);
  expect([half.status, half.counts.accepted]).toEqual(['judging', 1000]);
  expect(half.judged).toBeLessThan(half.bytes);
  await emis.server.tidy();
  // Not yet: its sender may be about to ask again.
  expect((await shown(id)).counts.accepted).toBe(1000);
  now += 120_000;
  await emis.server.tidy();
  expect(await shown(id)).toMatchObject({ status: 'done', counts: { accepted: 2500, unchanged: 0, rejected: 0 } });
  // Each thousand is in the record of access.
  const { rows } = await sql<{ entry: string }>`
    SELECT entry FROM (SELECT entry FROM access_queue UNION ALL SELECT entry FROM access_log) e`.execute(
    database.tables,
  );
  expect(rows.map(({ entry }) => JSON.parse(entry).entities.school.count).sort()).toEqual([1000, 1000, 500]);
});

it('is not stopped by a record over which a rule fails: that one is told without a finding, all others are judged', async () => {
  const failures: unknown[] = [];
  const rule = ruleThatFailsAt('School odd-33');
  const id = await arrived(Array.from({ length: 60 }, (_, index) => school(`odd-${index}`)));
  const parts = partsWith([rule], failures);
  await commitUpload(parts, { id: client.clientId, purpose: 'registration', scopes: SENDS }, id);
  await judgeUpload(parts, id, 60_000);
  expect(await shown(id)).toMatchObject({ status: 'done', counts: { accepted: 59, unchanged: 0, rejected: 1 } });
  const page = await client.get(ROUTES.uploadRejections.replace(':id', id));
  expect(await page.json()).toEqual({
    rejections: [{ line: 34, entity: 'school', id: 'odd-33', findings: [] }],
    next: null,
  });
  expect(failures).toHaveLength(1);
});

it('judges by the scopes of the token that committed it, not by all of the registration', async () => {
  const own = client;
  const sender = await emis.connect('of-two-scopes', ['emis/submissions.create', 'emis/school.create']);
  client = sender;
  const counted = async (scope: 'emis/submissions.create' | 'emis/school.create') => {
    const id = await arrived([
      { entity: 'territory', record: { id: `t-${scope.length}`, name: 'T', kind: 'region' } },
      school(`scoped-${scope.length}`),
    ]);
    const { access_token } = (await (await sender.askToken(await sender.assertion(), { scope })).json()) as {
      access_token: string;
    };
    const headers = { authorization: `Bearer ${access_token}` };
    const path = ISSUER + ROUTES.uploadCommit.replace(':id', id);
    const answer = await emis.server.fetch(new Request(path, { method: 'POST', headers }));
    return ((await answer.json()) as Upload).counts;
  };
  expect(await counted('emis/school.create')).toMatchObject({ accepted: 1, rejected: 1 });
  expect(await counted('emis/submissions.create')).toMatchObject({ accepted: 2, rejected: 0 });
  client = own;
});

it('judges by the purpose of the token that committed it, whoever goes on with it', async () => {
  const both = { purposes: ['registration', 'statistics'] as const };
  const sender = await emis.connect('of-two-purposes', ['emis/submissions.create'], both);
  const own = client;
  client = sender;
  const counted = async (purpose: 'registration' | 'statistics', record: object) => {
    const id = await arrived([{ entity: 'person', record }]);
    await commitUpload(partsWith([]), { id: sender.clientId, purpose, scopes: SENDS }, id);
    // By a server that knows no more of its sender than what is kept.
    await judgeUpload(partsWith([]), id, 60_000);
    return (await shown(id)).counts;
  };
  const named = { id: 'p-named', givenName: 'Marker', sex: 'female', roles: ['student'] };
  const { givenName: _, ...unnamed } = named;
  expect(await counted('statistics', named)).toMatchObject({ accepted: 0, rejected: 1 });
  expect(await counted('registration', named)).toMatchObject({ accepted: 1, rejected: 0 });
  expect(await counted('statistics', { ...unnamed, sex: 'male' })).toMatchObject({ accepted: 1, rejected: 0 });
  // What the purpose does not show was kept.
  const row = await database.tables.selectFrom('records').select('body').where('id', '=', 'p-named').executeTakeFirst();
  expect(row?.body).toMatchObject({ givenName: 'Marker', sex: 'male' });
  client = own;
});
