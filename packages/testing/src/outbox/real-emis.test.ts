import { createClient } from '@emis-sdk/client';
import { durableOutbox, memoryStore } from '@emis-sdk/client/outbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePerson, makeSchool } from '../factories.ts';
import { createMockEmis, type MockEmis } from '../mock-emis.ts';
import { serveBehindLine } from '../upload/served-server-for-tests.ts';

const volatile = () => ({ store: memoryStore(), keys: 'unsealed' }) as const;

let emis: MockEmis;
beforeAll(async () => {
  emis = await createMockEmis();
});
afterAll(() => emis.close());

it('brings what was saved to the reference EMIS, whatever its order, and back what the EMIS says of it', async () => {
  const options = await emis.connect();
  let broken = 3;
  const client = createClient({
    ...options,
    // Three answers are lost after they took effect.
    fetch: async (input, init) => {
      const answer = await (options.fetch ?? fetch)(input, init);
      const isOperations = input instanceof Request && input.url.endsWith('/operations');
      if (isOperations && broken-- > 0) throw new TypeError('fetch failed');
      return answer;
    },
    retry: { sleep: async () => undefined },
    outbox: durableOutbox({ ...volatile(), profile: { id: 'international', edition: '2026' } }),
  });
  const { outbox } = client;
  const receipts: string[] = [];
  outbox.on('receipt', ({ entity, id, status, replayed }) =>
    receipts.push(`${entity}/${id} ${status}${replayed ? ' again' : ''}`),
  );
  const [school, person] = [makeSchool({ id: 'school-1' }), makePerson({ id: 'person-1', roles: ['student'] })];
  const place = { id: 'link-1', studentId: 'person-1', guardianId: 'person-2', relationship: 'parent' };
  await outbox.save('guardian-link', place);
  await outbox.save('person', person);
  await outbox.save('school', school);
  await outbox.save('person', makePerson({ id: 'person-2', roles: ['guardian'] }));
  const wrong = await outbox.save('school', { id: 'school-2', name: 7 });
  const passed = await outbox.flush();
  expect(passed).toMatchObject({ ended: 'done', quarantined: 1, left: 1 });
  expect(receipts).toContain('person/person-1 accepted again');
  expect(await outbox.outcome(wrong.opId)).toMatchObject({ outcome: 'rejected', reason: 'rejected', count: 1 });
  const seen: string[] = [];
  for await (const page of client.changes()) seen.push(...page.changes.map(({ entity, id }) => `${entity}/${id}`));
  expect(seen.sort()).toEqual(['guardian-link/link-1', 'person/person-1', 'person/person-2', 'school/school-1']);

  // Somebody else changes the school.
  const version = await outbox.version('school', 'school-1');
  await outbox.save('school', { ...school, name: 'Escuela Ñandú' });
  await outbox.flush();
  const late = await outbox.save('school', { ...school, name: 'Escuela Zorzal' }, { ifMatch: version ?? '' });
  await outbox.flush();
  expect(await outbox.outcome(late.opId)).toMatchObject({
    reason: 'conflict',
    differences: [{ path: 'name', ours: 'Escuela Zorzal', theirs: 'Escuela Ñandú' }],
  });
  await outbox.resend(late.opId);
  expect(await outbox.flush()).toMatchObject({ acknowledged: 1 });
});

it('brings each record once to the reference EMIS over a line of which four in ten connections break', async () => {
  const percent = { refuse: 8, 'reset-before': 8, 'half-request': 8, 'reset-after': 10, 'half-reply': 8 };
  await using line = await behindLine(percent);
  const client = createClient({
    ...line.options,
    outbox: durableOutbox({ ...volatile(), profile: { id: 'international', edition: '2026' } }),
  });
  const { outbox } = client;
  let [again, answered] = [0, 0];
  outbox.on('receipt', ({ replayed }) => {
    answered++;
    if (replayed) again++;
  });
  // A few at a time, so that there are many requests.
  const saved: string[] = [];
  const save = async (index: number) => {
    const [school, person] = [`s${index % 5}`, `p${index}`];
    await outbox.save('school', makeSchool({ id: school, name: `Escuela ${index}` }));
    await outbox.save('person', makePerson({ id: person, roles: ['student'] }));
    saved.push(`school/${school}`, `person/${person}`);
  };
  for (let index = 0; index < 60; index++) {
    await save(index);
    for (let passes = 0; (await outbox.flush()).left > 0; passes++) expect(passes).toBeLessThan(100);
  }
  const { passed, delay, ...broken } = line.proxy.counts;
  const breaks = Object.values(broken).reduce((sum, count) => sum + count, 0);
  expect(breaks / (breaks + passed + delay)).toBeGreaterThan(0.3);
  expect(answered).toBe(saved.length);
  expect(again, 'some took effect unseen').toBeGreaterThan(0);
  const told: string[] = [];
  let cursor: string | undefined;
  for (let tries = 0; cursor === undefined && tries < 20; tries++) {
    told.length = 0;
    try {
      for await (const page of client.changes()) {
        told.push(...page.changes.map(({ entity, id }) => `${entity}/${id}`));
        if (!page.more) cursor = page.cursor;
      }
    } catch {
      // The line broke too often for one reading; it is begun anew.
    }
  }
  expect(told.toSorted()).toEqual(saved.toSorted());
});

async function behindLine(percent: Parameters<typeof serveBehindLine>[0]['percent']) {
  const line = await serveBehindLine({ seed: 5, percent });
  return { ...line, [Symbol.asyncDispose]: () => line.close() };
}
