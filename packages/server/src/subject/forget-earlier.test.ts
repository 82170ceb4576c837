import { afterAll, expect, it } from 'vitest';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, remove, save, school, student, testServer } from '../server-for-tests.ts';
import { knownErasures } from './erasures.ts';
import { eraseSubject } from './subject-erasure.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const NOW = new Date('2026-11-27T10:00:00Z');
const mark = (teacherId: string) => ({
  entity: 'mark' as const,
  record: { id: 'm', studentId: 'pupil-b', teacherId, value: '5', final: false },
});

it('an erasure reaches earlier states of records that were removed before, or tell of somebody else by now', async () => {
  const database = await (databases.at(-1) ?? expect.fail('no database')).open();
  const sender = await (await testServer(database, { clock: () => NOW })).connect('sender');
  await sender.operate(
    ...[save(school('s')), ...['pupil-a', 'pupil-b', 'pupil-c'].map((id) => save(student(id)))],
    ...[
      save(enrolment('removed', 'pupil-a', 's')),
      save(enrolment('corrected', 'pupil-a', 's')),
      save(mark('pupil-a')),
    ],
  );
  await sender.operate(
    ...[remove('enrolment', 'removed'), save(enrolment('corrected', 'pupil-b', 's')), save(mark('pupil-c'))],
  );
  await sender.operate(remove('person', 'pupil-a'));
  const states = async () => {
    const { tables } = database;
    return JSON.stringify(await tables.selectFrom('feed').select('body').where('body', 'is not', null).execute());
  };
  expect(await states()).toContain('pupil-a');
  // The product had removed the person itself: nothing of it is live.
  expect(await eraseSubject(database, { source: 'sender', id: 'pupil-a' }, { now: NOW })).toEqual({
    removed: {},
    cleared: 0,
  });
  expect(await states()).not.toContain('pupil-a');
  expect(await states()).toContain('corrected');
  expect(await knownErasures(database, NOW)).toHaveLength(1);
  // What is there is told from its first entry on, as it was.
  const { changes } = await (await (await testServer(database, { clock: () => NOW })).connect('reader')).changes();
  expect(changes.filter(({ id }) => id === 'corrected').map(({ record }) => record['studentId'])).toEqual([
    'pupil-b',
    'pupil-b',
  ]);
  expect(await eraseSubject(database, { source: 'sender', id: 'nobody' }, { now: NOW })).toMatchObject({ cleared: 0 });
  expect(await knownErasures(database, NOW)).toHaveLength(1);
  await database.close();
});
