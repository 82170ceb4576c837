import { createClient, generateKeyPair } from '@emis-sdk/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMockEmis, type MockEmis } from './mock-emis.ts';

let emis: MockEmis;
beforeAll(async () => {
  emis = await createMockEmis();
});
afterAll(() => emis.close());

const profile = { id: 'international', edition: '2026' };
const municipality = (id: string) =>
  [
    { entity: 'territory', record: { id, name: id, kind: 'municipality' } },
    { entity: 'school', record: { id: `school-${id}`, name: id, territoryId: id } },
  ] as const;
const place = (schoolId: string) =>
  [
    { entity: 'person', record: { id: 'pupil', givenName: 'Ana', familyName: 'Soto', roles: ['student'] } },
    { entity: 'enrolment', record: { id: 'place', studentId: 'pupil', schoolId, grade: '01', schoolYear: 2026 } },
  ] as const;

/** A product that follows what is in one municipality. */
async function follower(territory: string) {
  const { privateKey, publicKey } = await generateKeyPair();
  const grant = { name: territory, territories: [territory], scopes: ['emis/changes.read'] as const, publicKey };
  const { clientId } = await emis.server.registerClient(grant);
  const client = createClient({ url: emis.url, fetch: emis.fetch, clientId, privateKey });
  let cursor: string | undefined;
  return async () => {
    const told: string[] = [];
    for await (const page of client.changes(cursor === undefined ? {} : { cursor })) {
      cursor = page.cursor;
      told.push(...page.changes.map((change) => `${change.kind} ${change.entity} ${'record' in change}`));
    }
    return told;
  };
}

it('a product that follows one municipality is told who leaves it and who enters, and goes on reading', async () => {
  const nation = createClient(await emis.connect());
  await nation.submit([...municipality('north'), ...municipality('south'), ...place('school-north')], { profile });
  const [north, south] = [await follower('north'), await follower('south')];
  expect(await north()).toEqual([
    'created territory true',
    'created school true',
    'created person true',
    'created enrolment true',
  ]);
  expect(await south()).toEqual(['created territory true', 'created school true']);

  // Earlier entries of what is in sight now may be told beside: taking a record over twice does no harm.
  const entered = expect.arrayContaining(['entered enrolment true', 'entered person true']);
  const left = ['left enrolment false', 'left person false'];
  await nation.submit(place('school-south'), { profile });
  expect((await north()).toSorted()).toEqual(left);
  expect(await south()).toEqual(entered);

  await nation.submit(place('school-north'), { profile });
  expect(await north()).toEqual(entered);
  expect((await south()).toSorted()).toEqual(left);
});
