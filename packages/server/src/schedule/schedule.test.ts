import type { Operation } from '@emis-sdk/protocol';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, save, school, testServer } from '../server-for-tests.ts';
import { runSchedule } from './run-schedule.ts';
import { type RetentionSchedule, readSchedule } from './schedule.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const DAY_MS = 86_400_000;
const BEGIN = Date.parse('2020-01-01T00:00:00Z');
const day = (n: number) => new Date(BEGIN + n * DAY_MS);
const person = (id: string, more: object = {}) =>
  save({
    entity: 'person',
    record: { id, givenName: `Name-${id}`, firstLanguage: 'que', phone: `Phone-${id}`, ...more },
  });

/** The same clock for everybody; tokens are asked for anew after each step. */
async function emisOn(open: (typeof databases)[number]['open']) {
  const database = await open();
  let now = day(0);
  const emis = await testServer(database, { clock: () => now });
  const at = async (n: number, ...operations: readonly Operation[]) => {
    now = day(n);
    const client = await emis.connect('sender');
    if (operations.length === 0) return client;
    const results = await client.operate(...operations);
    expect(results.map(({ status, findings }) => [status, findings])).toEqual(
      operations.map(() => ['accepted', undefined]),
    );
    return client;
  };
  return { database, at };
}

describe.each(databases)('a schedule of retention, on $name', ({ open }) => {
  it('counts before it takes away; keeps who is active, guardians of the active too; leaves no earlier state', async () => {
    const { database, at } = await emisOn(open);
    await at(
      0,
      ...[save(school('s')), person('old'), person('active'), person('guardian'), person('alone')],
      ...[enrolment('e-old', 'old', 's'), enrolment('e-active', 'active', 's')].map((each) => save(each)),
      save({ entity: 'guardian-link', record: { id: 'g', studentId: 'active', guardianId: 'guardian' } }),
    );
    await at(1, person('old', { phone: 'Phone-earlier' }));
    await at(900, save(enrolment('e-active', 'active', 's', '02')));
    const schedule: RetentionSchedule = {
      schemaVersion: 1,
      rules: [
        { privacy: 'sensitive', days: 365 },
        { entity: 'enrolment', days: 700 },
        { entity: 'person', days: 5000 },
      ],
    };
    const dry = await runSchedule(database, schedule, { now: day(1000), dryRun: true });
    expect(dry.map(({ records, values, staying }) => [records, values, staying])).toEqual([
      [2, 2, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    const before = await (await at(1000)).changes();
    expect(JSON.stringify(before).match(/"que"/g)).toHaveLength(5);
    expect(await runSchedule(database, schedule, { now: day(1000) })).toEqual(dry);

    const client = await at(1000);
    const { changes } = await client.changes();
    const of = (id: string) => changes.filter((change) => change.id === id);
    expect(of('e-old')).toMatchObject([{ kind: 'removed', erased: true }]);
    for (const id of ['old', 'alone']) {
      for (const { record } of of(id)) expect(record).not.toHaveProperty('firstLanguage');
      expect(of(id).at(-1)?.record).toMatchObject({ givenName: `Name-${id}` });
    }
    for (const id of ['active', 'guardian']) expect(of(id).at(-1)?.record).toMatchObject({ firstLanguage: 'que' });

    // That something was emptied is no activity: persons go in their time, with all that is held on them.
    const persons: RetentionSchedule = { schemaVersion: 1, rules: [{ entity: 'person', days: 1200 }] };
    expect(await runSchedule(database, persons, { now: day(1300) })).toMatchObject([{ records: 2, staying: 0 }]);
    const rows = await database.tables.selectFrom('records').select(['entity', 'id']).orderBy('id').execute();
    expect(rows.map(({ entity, id }) => `${entity} ${id}`)).toEqual([
      ...['person active', 'enrolment e-active', 'guardian-link g', 'person guardian', 'school s'],
    ]);
    const held = JSON.stringify([
      await database.tables.selectFrom('records').selectAll().execute(),
      await database.tables.selectFrom('feed').selectAll().execute(),
      await database.tables.selectFrom('erasures').selectAll().execute(),
    ]);
    for (const gone of ['Name-old', 'Phone-old', 'Phone-earlier', 'Name-alone']) expect(held).not.toContain(gone);
    await sequence(database.tables, day(1300));
    expect(await verifyAccessLog(database)).toMatchObject({ faults: [], waiting: 0 });
    await database.close();
  });

  it('says of what is due and stays, since something else refers to it', async () => {
    const { database, at } = await emisOn(open);
    await at(0, save(school('s')), person('p'), save(enrolment('e', 'p', 's')));
    const schedule = readSchedule('{"schemaVersion":1,"rules":[{"entity":"school","days":10,"law":"none"}]}');
    const [done] = await runSchedule(database, schedule, { now: day(20) });
    expect(done).toMatchObject({ records: 0, staying: 1 });
    const client = await at(20);
    expect((await client.changes()).changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['created s', 'created p', 'created e'],
    ]);
    await database.close();
  });
});

describe('a schedule', () => {
  it.each([
    '',
    '{}',
    '{"schemaVersion":1,"rules":[]}',
    '{"schemaVersion":1,"rules":[{"days":3}]}',
    '{"schemaVersion":1,"rules":[{"entity":"nothing","days":3}]}',
    '{"schemaVersion":1,"rules":[{"entity":"mark","days":0}]}',
    '{"schemaVersion":1,"rules":[{"entity":"mark","privacy":"sensitive","days":3}]}',
    '['.repeat(10_000),
  ])('is none when it reads %s', (text) => {
    expect(() => readSchedule(text)).toThrow(expect.objectContaining({ code: 'retention.schedule-malformed' }));
  });
});
