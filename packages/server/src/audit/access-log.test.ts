import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, remove, save, school, student, testServer } from '../server-for-tests.ts';
import { latestCheckpoint, proveEntry, proveGrowth, verifyAccessLog } from './access-log.ts';
import { provesConsistency, provesInclusion } from './merkle-proofs.ts';
import { leafHash } from './merkle-tree.ts';
import { accessRecorder } from './record-access.ts';
import { sequence } from './sequence.ts';
import { subjectAccesses } from './subject-history.ts';
import { verifyLog } from './verify-log.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const NOW = new Date('2026-11-27T10:00:00Z');
const LATER = new Date('2026-11-27T10:10:00Z');
const recorder = accessRecorder(Buffer.alloc(32, 1));

/** Accesses to so many pupils, each in a transaction of its own. */
async function look(database: Database, from: number, to: number) {
  const pupils = Array.from({ length: to - from }, (_, index) => `pupil-${from + index}`);
  await Promise.all(
    pupils.map((id) =>
      database.tables.transaction().execute((trx) =>
        recorder.record(trx, {
          at: NOW.toISOString(),
          action: 'read',
          client: 'a-client',
          records: [{ source: 'product', entity: 'person', id, record: { id, givenName: 'Secret' } }],
        }),
      ),
    ),
  );
}

/** The sizes of the log at which checkpoints were signed. */
async function checkpoints({ tables }: Database) {
  const rows = await tables.selectFrom('access_checkpoints').select('size').orderBy('size').execute();
  return rows.map(({ size }) => size);
}

/** Entries that wait for their places, many at once. */
async function enqueue({ tables }: Database, count: number, from: number) {
  await sql`INSERT INTO access_queue (entry)
    SELECT '{"subjects":["s' || n || '"]}' FROM generate_series(${from}::int, ${from + count - 1}::int) n`.execute(
    tables,
  );
}

/** As somebody does it to whom the database belongs: past the triggers, and with every hash made anew. */
async function asOwner(database: Database, ...statements: string[]) {
  const { tables } = database;
  await sql`ALTER TABLE access_log DISABLE TRIGGER only_added_to`.execute(tables);
  for (const statement of statements) await sql.raw(statement).execute(tables);
  await sql`UPDATE access_log SET leaf = encode(sha256('\\x00'::bytea || convert_to(entry, 'UTF8')), 'base64')`.execute(
    tables,
  );
  await sql`ALTER TABLE access_log ENABLE TRIGGER only_added_to`.execute(tables);
}

describe.each(databases)('the record of access, on $name', ({ open }) => {
  it('tells who saw or brought what of whom, and no value', async () => {
    const database = await open();
    const emis = await testServer(database, { clock: () => NOW });
    const [sender, reader] = [await emis.connect('sender'), await emis.connect('reader')];
    const pupils = ['pupil-1', 'pupil-2', 'pupil-3'].map((id) => student(id));
    const id = await sender.openSubmission();
    await sender.sendBatch(id, [school('s'), ...pupils, enrolment('enrolled-1', 'pupil-1', 's')]);
    await sender.operate(save(student('pupil-4')));
    await sender.get('/v1/records/person/pupil-1');
    await sender.get('/v1/records/enrolment?studentId=pupil-1');
    await sender.get('/v1/records/person/nobody');
    await reader.changes();
    await reader.changes();
    await sender.operate(remove('person', 'pupil-4'));

    const seen = await subjectAccesses(database, { source: 'sender', id: 'pupil-1' }, NOW);
    const enrolled = expect.arrayContaining(['grade', 'schoolId', 'studentId']);
    expect(seen.map(({ by, action }) => `${by} ${action}`)).toEqual([
      'sender submit',
      'sender read',
      'sender list',
      'reader changes',
      'reader changes',
    ]);
    expect(seen[1]).toMatchObject({ entities: { person: ['givenName', 'id', 'roles', 'sex'] }, at: NOW.toISOString() });
    expect(seen[2]).toMatchObject({ entities: { enrolment: enrolled } });
    const other = await subjectAccesses(database, { source: 'sender', id: 'pupil-4' }, NOW);
    expect(other.map(({ action }) => action)).toEqual(['save', 'changes', 'changes', 'remove']);
    expect(await subjectAccesses(database, { source: 'reader', id: 'pupil-1' }, NOW)).toEqual([]);

    const log = await database.tables.selectFrom('access_log').selectAll().execute();
    const written = JSON.stringify(log);
    for (const secret of ['Marker', 'female', 'pupil', 'enrolled']) expect(written).not.toContain(secret);
    expect(log).toHaveLength(7);
    await database.close();
  });

  it('writes nothing of a request that had no effect', async () => {
    const database = await open();
    const client = await (await testServer(database)).connect();
    const answer = await client.sendBatch('no-such-submission', [student('pupil-1')]);
    expect(answer.status).toBe(404);
    await sequence(database.tables, NOW);
    expect(await verifyAccessLog(database)).toMatchObject({ entries: 0, waiting: 0, faults: [] });
    await database.close();
  });

  it('places every entry of many writers once, while several sequence, and leaves what is not settled', async () => {
    const database = await open();
    const { tables } = database;
    await Promise.all([look(database, 0, 60), sequence(tables, NOW), look(database, 60, 120), sequence(tables, NOW)]);
    await sequence(tables, NOW);
    const { rows } = await sql<{ entries: string; subjects: string; last: string }>`
      SELECT count(*) AS entries, count(DISTINCT subjects[1]) AS subjects, max(place) AS last FROM access_log`.execute(
      tables,
    );
    expect(rows[0]).toEqual({ entries: '120', subjects: '120', last: '119' });
    expect(await verifyAccessLog(database)).toMatchObject({ entries: 120, waiting: 0, faults: [], checkpoints: 1 });
    await database.close();
  });

  it('signs a checkpoint every ten minutes in which something came, and none otherwise', async () => {
    const database = await open();
    await look(database, 0, 3);
    await sequence(database.tables, NOW);
    await look(database, 3, 5);
    await sequence(database.tables, new Date(NOW.getTime() + 599_000));
    expect(await checkpoints(database)).toEqual(['3']);
    await sequence(database.tables, LATER);
    expect(await checkpoints(database)).toEqual(['3', '5']);
    await sequence(database.tables, new Date(LATER.getTime() + 6_000_000));
    expect(await checkpoints(database)).toEqual(['3', '5']);
    await database.close();
  });

  it('signs one after 10,000 entries, however little time has gone by', async () => {
    const database = await open();
    await enqueue(database, 1, 0);
    await sequence(database.tables, NOW);
    await enqueue(database, 9_999, 1);
    await sequence(database.tables, NOW);
    expect(await checkpoints(database)).toEqual(['1']);
    await enqueue(database, 1, 10_000);
    await sequence(database.tables, NOW);
    expect(await checkpoints(database)).toEqual(['1', '10001']);
    await database.close();
  });

  it('proves that an entry is in it and that it only grew, also past whole subtrees that are kept', async () => {
    const database = await open();
    const { tables } = database;
    await enqueue(database, 700, 0);
    await sequence(tables, NOW);
    const old = await latestCheckpoint(database);
    await enqueue(database, 321, 700);
    await sequence(tables, LATER);
    const log = await tables.selectFrom('access_log').selectAll().orderBy('place').execute();
    const before = await verifyLog(
      log.slice(0, 700).map((row, place) => ({ ...row, place })),
      [],
    );
    const now = await verifyLog(
      log.map((row, place) => ({ ...row, place })),
      [],
    );
    for (const place of [0, 255, 256, 511, 699, 1020]) {
      const proved = await proveEntry(database, place);
      const hashes = proved?.proof.map((hash) => Buffer.from(hash, 'base64')) ?? [];
      const tree = { size: 1021, root: now.root };
      expect(provesInclusion(leafHash(proved?.entry ?? ''), place, tree, hashes)).toBe(true);
    }
    const grown = await proveGrowth(database, 700);
    const hashes = grown?.proof.map((hash) => Buffer.from(hash, 'base64')) ?? [];
    expect(provesConsistency({ size: 700, root: before.root }, { size: 1021, root: now.root }, hashes)).toBe(true);
    expect(await verifyAccessLog(database, [old?.note ?? ''], old?.publicKey)).toMatchObject({
      faults: [],
      checkpoints: 3,
    });
    expect(await proveEntry(database, 1021)).toBeUndefined();
    await database.close();
  });

  it('case 30: refuses changes, and shows those of its owner by a checkpoint that was kept elsewhere', async () => {
    const database = await open();
    await look(database, 0, 12);
    await sequence(database.tables, NOW);
    const kept = await latestCheckpoint(database);
    await expect(sql`UPDATE access_log SET entry = 'x'`.execute(database.tables)).rejects.toThrow(/only added to/);
    await expect(sql`DELETE FROM access_log`.execute(database.tables)).rejects.toThrow(/only added to/);
    await expect(sql`TRUNCATE access_log`.execute(database.tables)).rejects.toThrow(/only added to/);
    const found = async () => {
      const { faults } = await verifyAccessLog(database, [kept?.note ?? ''], kept?.publicKey);
      return faults.map(({ kind }) => kind);
    };
    expect(await found()).toEqual([]);
    await sql`CREATE TABLE saved AS SELECT * FROM access_log`.execute(database.tables);
    const restored = ['DELETE FROM access_log', 'INSERT INTO access_log SELECT * FROM saved'];
    const both = ['other-history', 'other-history'];
    await asOwner(database, `UPDATE access_log SET entry = '{}' WHERE place = 4`);
    expect(await found()).toEqual(both);
    await asOwner(database, ...restored, 'DELETE FROM access_log WHERE place > 1');
    expect(await found()).toEqual(['shorter', 'shorter']);
    await asOwner(database, ...restored, 'DELETE FROM access_log WHERE place = 3');
    expect(await found()).toEqual(['gap', 'shorter', 'shorter']);
    const swap =
      'UPDATE access_log l SET entry = s.entry FROM saved s WHERE s.place = 5 - l.place AND l.place IN (2, 3)';
    await asOwner(database, ...restored, swap);
    expect(await found()).toEqual(both);
    await asOwner(database, ...restored, `INSERT INTO access_log VALUES (12, '{"subjects":[]}', '', '{}')`);
    // Put in behind the checkpoint it is only a new entry; a second checkpoint would hold it.
    expect(await found()).toEqual([]);
    await database.close();
  });

  it('says when a checkpoint is signed by another key than the one that was kept', async () => {
    const database = await open();
    await look(database, 0, 2);
    await sequence(database.tables, NOW);
    const kept = await latestCheckpoint(database);
    await sql`DELETE FROM meta WHERE key = 'access-checkpoint-key'`.execute(database.tables);
    await look(database, 2, 4);
    await sequence(database.tables, LATER);
    const { faults } = await verifyAccessLog(database, [kept?.note ?? ''], kept?.publicKey);
    expect(faults).toEqual([{ kind: 'unsigned', size: 4 }]);
    await database.close();
  });
});
