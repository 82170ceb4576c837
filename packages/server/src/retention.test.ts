import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabases } from './databases-for-tests.ts';
import { enrolment, remove, save, school, student, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const DAY_MS = 86_400_000;

/** An EMIS whose days pass as the test wants it. */
async function aging(open: (typeof databases)[number]['open']) {
  const database = await open();
  let now = Date.parse('2026-01-01T00:00:00Z');
  const emis = await testServer(database, { clock: () => new Date(now) });
  return {
    database,
    emis,
    /** Tokens last minutes: whoever comes back after days gets a new one. */
    connect: (name?: string) => emis.connect(name),
    pass(days: number) {
      now += days * DAY_MS;
    },
  };
}

describe.each(databases)('what is kept for a time, on $name', ({ open }) => {
  it('results of operations are given again for 400 days, and then forgotten; the record stays', async () => {
    const { database, emis, connect, pass } = await aging(open);
    const about = await (await emis.server.fetch(new Request('https://emis.test/.well-known/emis'))).json();
    expect(about).toMatchObject({ retentionDays: { operations: 400, changes: 400 } });
    const operation = save(school('a'));
    await (await connect()).operate(operation);
    pass(399);
    expect(await emis.server.tidy()).toEqual({ operations: 0, changes: 0 });
    expect((await (await connect()).operate(operation))[0]).toMatchObject({ status: 'accepted', replayed: true });
    pass(2);
    expect(await emis.server.tidy()).toEqual({ operations: 1, changes: 0 });
    const later = await connect();
    expect((await later.get(ROUTES.operation.replace(':opId', operation.opId))).status).toBe(404);
    // Case 5: sent again after that, it is found to be so already, and nobody is told twice.
    expect((await later.operate(operation))[0]).toMatchObject({ status: 'unchanged' });
    expect((await later.changes()).changes).toHaveLength(1);
    await database.close();
  });

  it('the feed forgets what was overtaken and what is gone, and still tells the whole, parents before children', async () => {
    const { database, emis, connect, pass } = await aging(open);
    const early = await connect();
    await early.operate(
      save(school('s', 'A')),
      save(student('p')),
      save(enrolment('e', 'p', 's')),
      save(school('gone')),
    );
    const { cursor: behind } = await early.changes('?limit=2');
    await early.operate(save(school('s', 'B')), remove('school', 'gone'));
    await early.operate(save(school('s', 'C')));
    const { cursor: uptodate } = await early.changes();
    pass(401);
    expect(await emis.server.tidy()).toMatchObject({ changes: 3 });
    const late = await connect();
    const { changes } = await late.changes();
    expect(changes.map(({ kind, id, record }) => [kind, id, record.name])).toEqual([
      ['created', 's', 'A'],
      ['created', 'p', undefined],
      ['created', 'e', undefined],
      ['updated', 's', 'C'],
    ]);
    // Case 16: who was below what is gone may have missed a removal, and is told to begin anew; who was past it goes on.
    const gone = await late.get(`${ROUTES.changes}?cursor=${behind}`);
    expect([gone.status, await gone.json()]).toMatchObject([410, { code: 'cursor-gone', resync: '/v1/changes' }]);
    expect((await late.changes(`?cursor=${uptodate}`)).changes).toEqual([]);
    await database.close();
  });

  it('a reader who began after a sweep walks through what is left, however slowly', async () => {
    const { database, emis, connect, pass } = await aging(open);
    await (await connect()).operate(
      save(school('a', '1')),
      save(school('b')),
      save(school('a', '2')),
      save(school('a', '3')),
    );
    pass(401);
    await emis.server.tidy();
    await (await connect()).operate(save(school('c')), save(school('b', '2')));
    const first = await (await connect()).changes('?limit=1');
    pass(6);
    expect(await emis.server.tidy(), 'no second sweep within a week').toMatchObject({ changes: 0 });
    const rest = await (await connect()).changes(`?cursor=${first.cursor}`);
    expect([...first.changes, ...rest.changes].map(({ id, record }) => `${id} ${record.name}`)).toEqual([
      'a 1',
      'b School b',
      'a 3',
      'c School c',
      'b 2',
    ]);
    await database.close();
  });
});
