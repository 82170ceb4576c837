import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, describe, expect, it } from 'vitest';
import { latestCheckpoint, verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import { subjectAccesses } from '../audit/subject-history.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, save, school, student, testServer } from '../server-for-tests.ts';
import { eraseSubject } from './subject-erasure.ts';
import { exportSubject } from './subject-export.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const NOW = new Date('2026-11-27T10:00:00Z');
const LATER = new Date('2026-11-27T11:00:00Z');

describe.each(databases)('one person, on $name', ({ open }) => {
  it('case 30: gets everything that is held, with who saw it; once erased, nothing is left, the feed says so and the audit still verifies', async () => {
    const database = await open();
    const emis = await testServer(database, { clock: () => NOW });
    const [sender, reader] = [await emis.connect('sender'), await emis.connect('reader')];
    await sender.operate(
      save(school('s')),
      save(student('pupil-1')),
      save(student('pupil-2')),
      save(enrolment('e1', 'pupil-1', 's')),
      save(enrolment('e2', 'pupil-2', 's')),
      save({ entity: 'guardian-link', record: { id: 'g1', studentId: 'pupil-2', guardianId: 'pupil-1' } }),
    );
    await sender.operate(save(enrolment('e1', 'pupil-1', 's', '02')));
    const { cursor } = await reader.changes();
    const subject = { source: 'sender', id: 'pupil-1' };

    const all = await exportSubject(database, subject, NOW);
    expect(all.records.map(({ entity, id }) => `${entity} ${id}`)).toEqual([
      'person pupil-1',
      'guardian-link g1',
      'enrolment e1',
    ]);
    expect(all.records[0]?.record).toMatchObject({ givenName: 'Marker-pupil-1' });
    expect(all.accesses.map(({ by, action }) => `${by} ${action}`)).toEqual([
      'sender save',
      'sender save',
      'reader changes',
      'operator export',
    ]);
    const kept = await latestCheckpoint(database);

    const dry = await eraseSubject(database, subject, { now: NOW, dryRun: true });
    expect(dry).toEqual({ removed: { person: 1, 'guardian-link': 1, enrolment: 1 }, cleared: 0 });
    expect((await exportSubject(database, subject, NOW)).records).toHaveLength(3);
    expect(await eraseSubject(database, subject, { now: NOW })).toEqual(dry);

    const after = await exportSubject(database, subject, NOW);
    expect(after.records).toEqual([]);
    const told = await reader.changes(`?cursor=${cursor}`);
    expect(told.changes.map(({ kind, id, ...change }) => [kind, id, 'erased' in change])).toEqual([
      ['removed', 'e1', true],
      ['removed', 'g1', true],
      ['removed', 'pupil-1', true],
    ]);
    const { tables } = database;
    const rows = [
      await tables.selectFrom('records').selectAll().execute(),
      await tables.selectFrom('feed').selectAll().execute(),
      await tables.selectFrom('operations').selectAll().execute(),
      await tables.selectFrom('access_log').selectAll().execute(),
    ];
    expect(JSON.stringify(rows)).not.toContain('Marker-pupil-1');
    expect(JSON.stringify(rows)).toContain('Marker-pupil-2');

    await sequence(tables, LATER);
    expect(await verifyAccessLog(database, [kept?.note ?? ''], kept?.publicKey)).toMatchObject({
      faults: [],
      waiting: 0,
    });
    const accesses = await subjectAccesses(database, subject, LATER);
    expect(accesses.at(-1)).toMatchObject({ action: 'erase', by: 'operator' });
    await database.close();
  });

  it('is taken out of records of others, which stay', async () => {
    const database = await open();
    const client = await (await testServer(database, { clock: () => NOW })).connect('sender');
    const flag = {
      id: 'f1',
      studentId: 'pupil',
      raisedById: 'teacher',
      raisedOn: '2026-05-04',
      signals: ['low-attendance'],
      level: 'high',
    };
    const results = await client.operate(
      save(student('pupil')),
      save(student('teacher')),
      save({ entity: 'early-warning-flag', record: flag }),
    );
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted']);
    const teacher = { source: 'sender', id: 'teacher' };
    expect(await eraseSubject(database, teacher, { now: NOW })).toEqual({ removed: { person: 1 }, cleared: 1 });
    const { changes } = await client.changes();
    const flags = changes.filter(({ entity }) => entity === 'early-warning-flag');
    expect(flags.length).toBeGreaterThan(0);
    for (const { record } of flags) expect(Object.keys(record)).not.toContain('raisedById');
    await database.close();
  });

  it('is erased with all whom it was merged from', async () => {
    const database = await open();
    const emis = await testServer(database, { clock: () => NOW });
    const client = await emis.connect('sender');
    await client.operate(save(school('s')), ...['a', 'b', 'c', 'other'].map((id) => save(student(id))));
    await client.operate(save(enrolment('e', 'a', 's')));
    const merge = (merged: string, survivor: string) => client.post(ROUTES.personMerges, { merged, survivor });
    expect([(await merge('a', 'b')).status, (await merge('b', 'c')).status]).toEqual([200, 200]);
    await eraseSubject(database, { source: 'sender', id: 'c' }, { now: NOW });
    const { tables } = database;
    expect(await tables.selectFrom('person_merges').selectAll().execute()).toEqual([]);
    const told = await tables.selectFrom('feed').select(['id', 'operation']).where('entity', '=', 'person').execute();
    expect(told.filter(({ operation }) => operation !== 'removed').map(({ id }) => id)).toEqual(['other']);
    await database.close();
  });
});
