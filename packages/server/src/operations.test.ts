import { operationResults, ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import {
  enrolment,
  newOpId,
  remove,
  ruleThatFailsAt,
  save,
  school,
  student,
  type TestClient,
  testServer,
} from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('operations on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    client = await (await testServer(database)).connect();
  });
  afterAll(() => database.close());

  const newsSince = async (cursor: string) =>
    (await client.changes(`?cursor=${cursor}`)).changes.map(({ kind, id }) => `${kind} ${id}`);

  it('are told apart: accepted, unchanged, rejected; each tells the feed once', async () => {
    const { cursor } = await client.changes();
    const [first, wrong] = await client.operate(save(school('a1')), save({ entity: 'school', record: { id: 'a2' } }));
    expect(first).toMatchObject({
      entity: 'school',
      id: 'a1',
      status: 'accepted',
      version: expect.stringMatching(/^\d+$/),
    });
    expect(wrong).toMatchObject({
      status: 'rejected',
      findings: [{ code: 'field.missing', severity: 'error', path: 'name' }],
    });
    const [same] = await client.operate(save(school('a1')));
    expect(same).toMatchObject({ status: 'unchanged', version: first?.version });
    expect(same).not.toHaveProperty('replayed');
    expect(await newsSince(cursor)).toEqual(['created a1']);
  });

  it('give the same result again, replayed, in whatever company they are sent', async () => {
    const operations = [save(school('b1')), save({ entity: 'school', record: { id: 'b2' } }), save(school('b3'))];
    const { cursor } = await client.changes();
    const first = await client.operate(...operations);
    const again = await client.operate(save(school('b4')), ...operations.toReversed());
    expect(again[0]).toMatchObject({ id: 'b4', status: 'accepted' });
    expect(again.slice(1).toReversed()).toEqual(first.map((result) => ({ ...result, replayed: true })));
    expect(await newsSince(cursor)).toEqual(['created b1', 'created b3', 'created b4']);
    const [{ opId = '' } = {}] = operations;
    const alone = await client.get(ROUTES.operation.replace(':opId', opId));
    expect(await alone.json()).toEqual({ ...first[0], replayed: true });
  });

  it('are unknown under another client, and when they never came', async () => {
    const operation = save(school('c1'));
    await client.operate(operation);
    const other = await (await testServer(database)).connect('other');
    for (const [who, opId] of [
      [other, operation.opId],
      [client, newOpId()],
    ] as const) {
      const answer = await who.get(ROUTES.operation.replace(':opId', opId));
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'operation-unknown' }]);
    }
    expect((await other.operate(operation))[0]).toMatchObject({ status: 'accepted' });
  });

  it('case 3: the same id with other content is a mismatch, without effect', async () => {
    const operation = save(school('three', 'First'));
    await client.operate(operation);
    const { cursor } = await client.changes();
    const other = { ...operation, record: { id: 'three', name: 'Second' } };
    const results = await client.operate(other, save(school('beside')));
    expect(results).toMatchObject([{ status: 'mismatch', id: 'three' }, { status: 'accepted' }]);
    expect(await newsSince(cursor)).toEqual(['created beside']);
    expect((await client.operate(operation))[0]).toMatchObject({ status: 'accepted', replayed: true });
  });

  it('case 4: a thousand sends of one operation at the same time have one effect', async () => {
    const operation = save(school('four'));
    const { cursor } = await client.changes();
    // As a product does: who has waited ten seconds for a connection is told to come again, which a slow machine may say to some of a thousand.
    const send = async (): Promise<Awaited<ReturnType<typeof client.operate>>> => {
      const body = { profile: { id: 'plain', edition: '2026' }, operations: [operation] };
      const answer = await client.post(ROUTES.operations, body);
      if (answer.status !== 503) return operationResults.parse(await answer.json()).results;
      expect(answer.headers.get('retry-after')).toBe('2');
      return await send();
    };
    const results = (await Promise.all(Array.from({ length: 1000 }, send))).flat();
    expect(results).toHaveLength(1000);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(results.map(({ status, version }) => `${status} ${version}`)).size).toBe(1);
    expect(await newsSince(cursor)).toEqual(['created four']);
  });

  it('case 11: a child that comes before its parent waits, keeps nothing, and is accepted after it as it is', async () => {
    const child = save(enrolment('eleven', 'eleven-p', 'eleven-s'));
    const { cursor } = await client.changes();
    const waits = [
      { entity: 'person', id: 'eleven-p' },
      { entity: 'school', id: 'eleven-s' },
    ];
    expect(await client.operate(child)).toMatchObject([{ status: 'dependency', waitsFor: waits }]);
    expect((await client.get(ROUTES.operation.replace(':opId', child.opId))).status).toBe(404);
    expect(await client.operate(save(student('eleven-p')), child)).toMatchObject([
      { status: 'accepted' },
      { status: 'dependency', waitsFor: [waits[1]] },
    ]);
    expect(await client.operate(save(school('eleven-s')), child)).toMatchObject([
      { status: 'accepted' },
      { status: 'accepted' },
    ]);
    expect(await newsSince(cursor)).toEqual(['created eleven-p', 'created eleven-s', 'created eleven']);
  });

  it('leave the child of a rejected record waiting, and reject one that is wrong by itself as well', async () => {
    const results = await client.operate(
      save({ entity: 'school', record: { id: 'd1' } }),
      save(student('d2')),
      save(enrolment('d3', 'd2', 'd1')),
      save({ entity: 'enrolment', record: { ...enrolment('d4', 'd2', 'd1').record, entryDate: 'yesterday' } }),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'accepted', 'dependency', 'rejected']);
    expect(results[2]?.waitsFor).toEqual([{ entity: 'school', id: 'd1' }]);
  });

  it('take effect in order, also several on one record in one request', async () => {
    const { cursor } = await client.changes();
    const results = await client.operate(
      save(school('e1', 'A')),
      save(school('e1', 'B')),
      remove('school', 'e1'),
      save(school('e1', 'C')),
    );
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    const versions = results.flatMap(({ version }) => version ?? []);
    expect(new Set(versions).size).toBe(3);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map(({ kind, record }) => [kind, record.name])).toEqual([
      ['created', 'A'],
      ['updated', 'B'],
      ['removed', undefined],
      ['created', 'C'],
    ]);
    expect(changes.at(-1)?.version).toBe(versions.at(-1));
  });

  it('say when somebody else was faster, show what is held, and change nothing', async () => {
    const [{ version: first = '' } = {}] = await client.operate(save(school('f1', 'A')));
    const [{ version: second = '' } = {}] = await client.operate(save(school('f1', 'B'), { ifMatch: first }));
    expect(second).not.toBe(first);
    const late = save(school('f1', 'C'), { ifMatch: first });
    const conflict = { status: 'conflict', version: second, current: { id: 'f1', name: 'B' } };
    expect(await client.operate(late)).toMatchObject([conflict]);
    expect(await client.operate(late)).toMatchObject([{ ...conflict, replayed: true }]);
    expect(await client.operate(remove('school', 'f1', { ifMatch: first }))).toMatchObject([conflict]);
    expect(await client.operate(save(school('f1', 'D'), { ifNoneMatch: '*' }))).toMatchObject([conflict]);
    // What a conflict has shown is not kept with its result: once the record is another, it is not shown any more.
    await client.operate(save(school('f1', 'E'), { ifMatch: second }));
    const [shown] = await client.operate(late);
    expect(shown).toMatchObject({ status: 'conflict', version: second });
    expect(shown).not.toHaveProperty('current');
    const [gone] = await client.operate(save(school('f2'), { ifMatch: first }));
    expect(gone).toMatchObject({ status: 'conflict' });
    expect(gone).not.toHaveProperty('version');
  });

  it('remove what is there, once; what others refer to stays and says what they are', async () => {
    await client.operate(save(school('g1')), save(student('g2')), save(enrolment('g3', 'g2', 'g1')));
    const { cursor } = await client.changes();
    const parent = remove('school', 'g1');
    expect(await client.operate(parent)).toMatchObject([
      { status: 'dependency', waitsFor: [{ entity: 'enrolment', id: 'g3' }] },
    ]);
    // Parents and children may go together, in any order.
    const together = [remove('person', 'g2'), remove('enrolment', 'g3'), parent];
    expect((await client.operate(...together)).map(({ status }) => status)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    expect(await newsSince(cursor)).toEqual(['removed g3', 'removed g2', 'removed g1']);
    expect(await client.operate(remove('school', 'g1'))).toMatchObject([{ status: 'unchanged' }]);
    expect(await client.operate(save(enrolment('g4', 'g2', 'g1')))).toMatchObject([{ status: 'dependency' }]);
  });

  it('never leave a child without its parent, when one is saved while the other is removed', async () => {
    for (let round = 0; round < 8; round++) {
      const [up, down] = [`h-${round}`, `hc-${round}`];
      await client.operate(save(school(up)), save(student('h-p')));
      const [[saved], [removed]] = await Promise.all([
        client.operate(save(enrolment(down, 'h-p', up))),
        client.operate(remove('school', up)),
      ]);
      expect([
        ['accepted', 'dependency'],
        ['dependency', 'accepted'],
      ]).toContainEqual([saved?.status, removed?.status]);
    }
  });

  it('let no other wait for one over which a rule fails, and tell who runs the server', async () => {
    const told: unknown[] = [];
    const failing = ruleThatFailsAt('Poison');
    const emis = await testServer(database, { rules: [failing], onError: (error) => told.push(error) });
    const product = await emis.connect('poisoned');
    const poison = save(school('j2', 'Poison'));
    const results = await product.operate(save(school('j1')), poison, save(school('j3')));
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'dependency', 'accepted']);
    expect(results[1]?.waitsFor).toEqual([]);
    expect(told).toMatchObject([{ code: 'rule-failed' }]);
    expect((await product.get(ROUTES.operation.replace(':opId', poison.opId))).status).toBe(404);
  });

  it('are refused as a whole for nothing but the whole: two of one id, an unknown profile, a thing that is none', async () => {
    const one = save(school('i1'));
    const plain = { id: 'plain', edition: '2026' };
    const twice = await client.post(ROUTES.operations, { profile: plain, operations: [one, one] });
    expect([twice.status, await twice.json()]).toMatchObject([400, { faults: [{ path: 'operations.1.opId' }] }]);
    const strange = await client.post(ROUTES.operations, { profile: { ...plain, edition: '1' }, operations: [one] });
    expect([strange.status, await strange.json()]).toMatchObject([422, { code: 'profile-not-supported' }]);
    expect((await client.post(ROUTES.operations, { profile: plain, operations: [{ ...one, kind: 'x' }] })).status).toBe(
      400,
    );
    const nameless = Array.from({ length: 300 }, () => save({ entity: 'school', record: { name: 'X' } }));
    expect(new Set((await client.operate(...nameless)).map(({ status }) => status))).toEqual(new Set(['rejected']));
  });
});
