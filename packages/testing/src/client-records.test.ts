import { createClient, type Outgoing } from '@emis-sdk/client';
import { type Records, singleRecords } from '@emis-sdk/client/records';
import { ENTITY_NAMES, type RawRecord } from '@emis-sdk/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { createMockEmis, type MockEmis } from './mock-emis.ts';

let emis: MockEmis;
let records: Records;
const profile = { id: 'international', edition: '2026' };
beforeAll(async () => {
  emis = await createMockEmis();
  records = createClient({ ...(await emis.connect()), records: singleRecords() }).records;
});
afterAll(() => emis.close());

const school = (id: string, name = `School ${id}`) => ({ id, name });

describe('single records', () => {
  it('are saved, looked at and removed, each state under a version of its own', async () => {
    const first = await records.save('school', school('a'), { profile });
    expect(first).toMatchObject({ status: 'accepted', version: expect.any(String) });
    expect(await records.get('school', 'a')).toEqual({
      record: school('a'),
      version: (first as { version?: string }).version,
    });
    expect(await records.save('school', school('a'), { profile })).toMatchObject({ status: 'unchanged' });
    expect(await records.save('school', school('a', 'Other'), { profile })).toMatchObject({ status: 'accepted' });
    expect((await records.get('school', 'a'))?.record.name).toBe('Other');
    expect(await records.remove('school', 'a', { profile })).toEqual({ status: 'accepted' });
    expect(await records.get('school', 'a')).toBeUndefined();
  });

  it('tell of a change in between, field by field', async () => {
    await records.save('school', school('b', 'First'), { profile });
    const seen = (await records.get('school', 'b'))?.version ?? '';
    await records.save('school', school('b', 'Of somebody else'), { profile });
    const outcome = await records.save(
      'school',
      { ...school('b', 'Ours'), shortName: 'O' },
      { profile, ifMatch: seen },
    );
    expect(outcome).toMatchObject({
      status: 'conflict',
      current: school('b', 'Of somebody else'),
      differences: [
        { path: 'name', ours: 'Ours', theirs: 'Of somebody else' },
        { path: 'shortName', ours: 'O' },
      ],
    });
    expect(await records.remove('school', 'b', { profile, ifMatch: seen })).toMatchObject({
      status: 'conflict',
      differences: [],
    });
    expect((await records.get('school', 'b'))?.record.name).toBe('Of somebody else');
  });

  it('are not made twice when they shall be new', async () => {
    expect(await records.save('school', school('c'), { profile, onlyNew: true })).toMatchObject({ status: 'accepted' });
    expect(await records.save('school', school('c', 'Again'), { profile, onlyNew: true })).toMatchObject({
      status: 'conflict',
    });
  });

  it('tell what is wrong, and what must come first', async () => {
    expect(await records.save('school', { id: 'd' }, { profile })).toMatchObject({
      status: 'rejected',
      findings: [expect.objectContaining({ severity: 'error' })],
    });
    const enrolment = {
      id: 'e',
      studentId: 'nobody',
      schoolId: 'b',
      grade: '01',
      schoolYear: 2026,
      startDate: '2026-03-02',
    };
    const outcome = await records.save('enrolment', enrolment, { profile });
    expect(outcome).toMatchObject({ status: 'waiting', waitsFor: [{ entity: 'person', id: 'nobody' }] });
  });

  it('are listed one by one across pages, by what they refer to', async () => {
    const many = createClient({ ...(await emis.connect()), records: singleRecords() });
    const ids = Array.from({ length: 1203 }, (_, index) => `s${String(index).padStart(4, '0')}`);
    await many.submit(
      ids.map((id) => ({ entity: 'school', record: school(id) }) as const),
      { profile },
    );
    const listed: string[] = [];
    for await (const { record } of many.records.list('school')) listed.push(record.id);
    expect(listed).toEqual(ids);
    const none = many.records.list('class', { where: { schoolId: 's0001' } });
    expect(await none.next()).toEqual({ done: true, value: undefined });
  });

  it('are known or not, in the order of the question', async () => {
    expect(await records.known('school', ['b', 'nobody', 'c'])).toEqual([true, false, true]);
    expect(await records.known('school', [])).toEqual([]);
  });
});

it('a preview of a whole dataset, batch by batch, foretells what then happens', async () => {
  const client = createClient({ ...(await emis.connect()), records: singleRecords() });
  const { records: made } = generateSchools({ seed: 3, schools: 1, students: 6, schoolYear: 2026 });
  const all: Outgoing[] = ENTITY_NAMES.flatMap((entity) =>
    (made[entity] as readonly RawRecord[]).map((record) => ({ entity, record })),
  );
  const foretold = async (sent: readonly Outgoing[]) => {
    const told = await Array.fromAsync(client.records.preview(sent, { profile, batchSize: 20 }));
    return { changes: told.map(({ change }) => change), statuses: new Set(told.map(({ status }) => status)) };
  };
  const before = await foretold(all);
  expect(before.changes).toEqual(all.map(() => 'create'));
  expect(before.statuses).toEqual(new Set(['accepted']));
  expect((await client.submit(all, { profile })).counts).toMatchObject({ accepted: all.length, rejected: 0 });
  const closed = all.map(({ entity, record }) =>
    entity === 'enrolment' ? { entity, record: { ...record, exitDate: '2026-06-01' } } : { entity, record },
  );
  let open: unknown;
  const after = await Array.fromAsync(
    client.records.preview(closed, {
      profile,
      batchSize: 50,
      onOpen: (counts) => {
        open = counts;
      },
    }),
  );
  const enrolments = made.enrolment.length;
  expect(open).toContainEqual({ entity: 'enrolment', count: enrolments });
  expect(after.filter(({ change }) => change === 'close')).toHaveLength(enrolments);
  expect(after.filter(({ change }) => change === 'none')).toHaveLength(all.length - enrolments);
  expect((await client.submit(closed, { profile })).counts).toMatchObject({ accepted: enrolments });
});
