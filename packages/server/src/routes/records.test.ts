import { type RecordPage, ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, newOpId, save, school, student, type TestClient, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const at = (entity: string, id: string) =>
  ROUTES.record.replace(':entity', entity).replace(':id', encodeURIComponent(id));
const list = (entity: string, query = '') => ROUTES.records.replace(':entity', entity) + query;
const keyed = (headers: Record<string, string> = {}, key = newOpId()) => ({
  'idempotency-key': `"${key}"`,
  ...headers,
});

describe.each(databases)('records on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  let other: TestClient;
  beforeAll(async () => {
    database = await open();
    const emis = await testServer(database);
    client = await emis.connect();
    other = await emis.connect('other', ['emis/submissions.create']);
  });
  afterAll(() => database.close());

  it('are saved, looked at, changed and removed at their address, with the version that was seen', async () => {
    const path = at('school', 'a/1@x');
    const made = await client.send('PUT', path, { id: 'a/1@x', name: 'A' }, keyed({ 'if-none-match': '*' }));
    expect(made.status).toBe(200);
    const etag = made.headers.get('etag') ?? '';
    const seen = await client.get(path);
    expect([seen.headers.get('etag'), await seen.json()]).toEqual([etag, { id: 'a/1@x', name: 'A' }]);
    expect((await client.send('GET', path, undefined, { 'if-none-match': etag })).status).toBe(304);
    const changed = await client.send('PUT', path, { id: 'a/1@x', name: 'B' }, keyed({ 'if-match': etag }));
    const late = await client.send('PUT', path, { id: 'a/1@x', name: 'C' }, keyed({ 'if-match': etag }));
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      code: 'record-changed',
      current: { id: 'a/1@x', name: 'B' },
      version: changed.headers.get('etag')?.slice(1, -1),
    });
    expect((await client.send('PUT', path, { id: 'a/1@x', name: 'D' }, keyed({ 'if-none-match': '*' }))).status).toBe(
      412,
    );
    const again = keyed({ 'if-match': changed.headers.get('etag') ?? '' });
    expect((await client.send('DELETE', path, undefined, again)).status).toBe(204);
    const replayed = await client.send('DELETE', path, undefined, again);
    expect([replayed.status, replayed.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
    const gone = await client.get(path);
    expect([gone.status, await gone.json()]).toMatchObject([404, { code: 'record-unknown' }]);
  });

  it('say in problems what is wrong, what is waited for, and what key is meant', async () => {
    const put = (record: Record<string, unknown>, headers = keyed()) =>
      client.send('PUT', at('enrolment', 'b1'), { id: 'b1', ...record }, headers);
    const wrong = await put({ studentId: 5 });
    expect([wrong.status, await wrong.json()]).toMatchObject([
      422,
      { code: 'record-rejected', findings: expect.any(Array) },
    ]);
    const early = await put(enrolment('b1', 'b2', 'b3').record);
    expect([early.status, await early.json()]).toMatchObject([
      409,
      {
        code: 'record-waits-for',
        waitsFor: [
          { entity: 'person', id: 'b2' },
          { entity: 'school', id: 'b3' },
        ],
      },
    ]);
    expect((await put({ id: 'b9' })).status).toBe(400);
    expect((await put({}, keyed({}, 'plain'))).status).toBe(400);
    expect((await client.send('PUT', at('enrolment', 'b1'), { id: 'b1' })).status).toBe(400);
    expect((await put({}, keyed({ 'if-match': 'W/"1"' }))).status).toBe(400);
    const key = newOpId();
    await client.send('PUT', at('school', 'b4'), { id: 'b4', name: 'A' }, keyed({}, key));
    const reused = await client.send('PUT', at('school', 'b4'), { id: 'b4', name: 'B' }, keyed({}, key));
    expect([reused.status, await reused.json()]).toMatchObject([422, { code: 'idempotency-key-reused' }]);
  });

  it('are listed in the order of their ids, page by page, also by what they refer to', async () => {
    await client.operate(save(school('c1')), save(school('c2')), save(student('c-p')));
    const made = Array.from({ length: 9 }, (_, index) => save(enrolment(`c-${index}`, 'c-p', index % 3 ? 'c1' : 'c2')));
    await client.operate(...made.toReversed());
    const ids: unknown[] = [];
    for (let query = '?limit=4&schoolId=c1'; ; ) {
      const page = (await (await client.get(list('enrolment', query))).json()) as RecordPage;
      ids.push(...page.records.map(({ record }) => record.id));
      if (page.next === null) break;
      const moved = await client.get(list('enrolment', `?limit=4&schoolId=c2&cursor=${page.next}`));
      expect(await moved.json(), 'a place in another list').toMatchObject({ code: 'cursor-forged' });
      query = `?limit=4&schoolId=c1&cursor=${page.next}`;
    }
    expect(ids).toEqual(['c-1', 'c-2', 'c-4', 'c-5', 'c-7', 'c-8']);
    for (const query of ['?grade=01', '?limit=0', '?cursor=x', '?nothing=%00']) {
      expect([query, (await client.get(list('enrolment', query))).status]).toEqual([query, 400]);
    }
    expect((await client.get(list('dragon'))).status).toBe(404);
  });

  it('are not found under what no id can be, without a stumble', async () => {
    for (const path of [
      at('school', '\0'),
      at('school', 'Ñandú'),
      `${at('school', 'x')}?source=%00`,
      ROUTES.operation.replace(':opId', '%00'),
      ROUTES.operation.replace(':opId', 'x'),
    ]) {
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    }
    expect((await client.send('DELETE', at('school', '\0'), undefined, keyed())).status).toBe(404);
    expect(await (await client.get(list('enrolment', '?schoolId=%00'))).json()).toEqual({ records: [], next: null });
    expect((await client.get(list('enrolment', '?%00=1'))).status).toBe(400);
  });

  it('are those of the product that asks; another’s are seen by who may read changes', async () => {
    await client.operate(save(school('d1')));
    expect((await other.get(at('school', 'd1'))).status).toBe(404);
    expect((await other.get(`${at('school', 'd1')}?source=product`)).status).toBe(403);
    expect((await client.get(`${at('school', 'd1')}?source=product`)).status).toBe(200);
    expect(await (await other.get(list('school'))).json()).toEqual({ records: [], next: null });
    const ask = async (who: TestClient) =>
      (await who.post(ROUTES.known, { entity: 'school', ids: ['d1', 'nothing', 'd1'] })).json();
    expect(await ask(client)).toEqual({ known: [true, false, true] });
    expect(await ask(other)).toEqual({ known: [false, false, false] });
    expect((await client.post(ROUTES.known, { entity: 'school', ids: [] })).status).toBe(400);
  });
});
