import { expect, it } from 'vitest';
import { storeRecords } from '../record-store.ts';
import { testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { SMALL_SCHOOL } from './small-school-for-tests.ts';

const ROSTERING = '/ims/oneroster/rostering/v1p2/';

it('shows of rosters what the purpose shows, and takes no filter and no order by what it does not', async () => {
  const database = await openPglite();
  const emis = await testServer(database);
  const client = await emis.connect(undefined, undefined, {
    purposes: ['learning'],
  });
  const stored = SMALL_SCHOOL.map(({ entity, record }) => ({
    entity,
    id: String(record['id']),
    record,
  }));
  await storeRecords(database.tables, stored, {
    source: 'product',
    now: new Date(),
  });
  const get = async (path: string) => {
    const answer = await client.get(path);
    return {
      status: answer.status,
      body: (await answer.json()) as Record<string, Record<string, unknown>>,
    };
  };
  const { body } = await get(`${ROSTERING}users/ana`);
  expect(body['user']).toMatchObject({
    givenName: 'Ana',
    username: 'ana.oh',
    grades: ['05'],
  });
  expect(Object.keys(body['user'] ?? {})).not.toEqual(expect.arrayContaining(['identifier']));
  expect(Object.keys(body['user'] ?? {}).filter((key) => /identifier|userIds|phone|sms/i.test(key))).toEqual([]);
  const born = await get(`${ROSTERING}demographics/ana`);
  expect(Object.keys(born.body['demographics'] ?? {}).sort()).toEqual(['dateLastModified', 'sourcedId', 'status']);
  for (const [path, status] of [
    ["users?filter=identifier='A-1'", 400],
    ["users?filter=userIds.identifier='1-9'", 400],
    ["users?filter=givenName='Ana'", 200],
    ["demographics?filter=birthDate='2016-03-01'", 400],
    ['demographics?sort=birthDate', 400],
    ['demographics?fields=birthDate', 400],
  ] as const) {
    expect((await get(ROSTERING + encodeURI(path))).status, path).toBe(status);
  }
  const { body: marks } = await get('/ims/oneroster/gradebook/v1p2/results');
  expect((marks['results'] as unknown as object[])[0]).toHaveProperty('scoreStatus');
  await database.close();
});
