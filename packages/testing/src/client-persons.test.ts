import { createClient } from '@emis-sdk/client';
import { personIdentity } from '@emis-sdk/client/persons';
import { singleRecords } from '@emis-sdk/client/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockEmis, type MockEmis } from './mock-emis.ts';

let emis: MockEmis;
const profile = { id: 'international', edition: '2026' };
const person = (id: string, more = {}) => ({
  entity: 'person' as const,
  record: { id, givenName: 'Ana', familyName: 'Soto', birthDate: '2016-03-01', ...more },
});
beforeAll(async () => {
  emis = await createMockEmis();
});
afterAll(() => emis.close());

async function product() {
  return createClient({ ...(await emis.connect()), persons: personIdentity(), records: singleRecords() });
}

async function all<One>(items: AsyncIterable<One>): Promise<One[]> {
  const found: One[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('who is who, for a product', () => {
  it('finds, merges and takes apart again', async () => {
    const { persons, records, submit } = await product();
    await submit([person('a'), person('b'), person('c', { givenName: 'Eva' })], { profile });
    expect(await all(persons.duplicates())).toEqual([
      { persons: ['a', 'b'], score: 50, because: ['names', 'birth-date'] },
    ]);
    expect(await all(persons.duplicates({ score: 60 }))).toEqual([]);
    const merge = await persons.merge({ survivor: 'a', merged: 'b' });
    expect(await persons.merge({ survivor: 'a', merged: 'b' })).toEqual(merge);
    expect(await all(persons.merges())).toEqual([merge]);
    expect(await records.get('person', 'b')).toMatchObject({ record: { id: 'a' }, mergedInto: 'a' });
    expect(await records.get('person', 'a')).not.toHaveProperty('mergedInto');
    expect(await records.save('person', person('b').record, { profile })).toMatchObject({
      status: 'rejected',
      findings: [{ code: 'person.merged', params: { into: 'a' } }],
    });
    expect(await persons.unmerge(merge.id)).toMatchObject({ id: merge.id, undoneAt: expect.any(String) });
    expect(await records.get('person', 'b')).toMatchObject({ record: { id: 'b' } });
    expect([await all(persons.merges()), await persons.mergeOf(merge.id)]).toMatchObject([[], { id: merge.id }]);
    expect(await persons.mergeOf('nothing')).toBeUndefined();
  });

  it('tells why a merge is refused', async () => {
    const { persons, submit } = await product();
    const link = { entity: 'guardian-link' as const, record: { id: 'g', studentId: 'a', guardianId: 'b' } };
    await submit([person('a'), person('b'), link], { profile });
    await expect(persons.merge({ survivor: 'a', merged: 'b' })).rejects.toMatchObject({
      problem: { code: 'merge-refused' },
    });
    await expect(persons.unmerge('nothing')).rejects.toMatchObject({ status: 404 });
  });

  it('reads pair by pair where there are more than a page holds', async () => {
    const { persons, submit } = await product();
    const many = Array.from({ length: 46 }, (_, index) => person(`p${String(index).padStart(3, '0')}`));
    await submit(many, { profile });
    const pairs = await all(persons.duplicates());
    expect(pairs).toHaveLength((46 * 45) / 2);
    expect(new Set(pairs.map((pair) => pair.persons.join())).size).toBe(pairs.length);
  });
});
