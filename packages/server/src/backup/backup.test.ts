import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTITY_NAMES, referenceFields } from '@emis-sdk/model';
import { ROUTES } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, save, school, student, type TestClient, type TestRecord, testServer } from '../server-for-tests.ts';
import { eraseSubject } from '../subject/subject-erasure.ts';
import { given, readable, rowsOf, SAME, written } from './backup-for-tests.ts';
import { readHeader } from './backup-lines.ts';
import { KEPT_TABLES, LEFT_OUT } from './kept-tables.ts';
import { type KeyFile, openKeyFile } from './key-file.ts';
import { PERSON_FIELDS } from './persons-behind.ts';
import { restoreBackup } from './restore-backup.ts';
import type { SubjectKeys } from './subject-keys.ts';
import { writeBackup } from './write-backup.ts';

const databases = await testDatabases();
const folder = await mkdtemp(join(tmpdir(), 'emis-backup-'));
afterAll(async () => {
  await Promise.all(databases.map((each) => each.stop()));
  await rm(folder, { recursive: true, force: true });
});

const NOW = new Date('2026-11-27T10:00:00Z');
const LATER = new Date('2026-11-27T11:00:00Z');
let files = 0;
const newKeys = async () => await openKeyFile(join(folder, `keys-${++files}`), { clock: () => NOW });

const mark = (id: string, studentId: string, teacherId: string): TestRecord => ({
  entity: 'mark',
  record: { id, studentId, teacherId, subjectId: 'sub', value: '5', final: false },
});

/** Persons of any names, and marks that they give each other; the same at each run. */
const [CROWD] = fc.sample(
  fc.record({
    names: fc.array(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .filter((one) => !/\p{Cc}/u.test(one) && one.isWellFormed() && one.trim() === one),
      { minLength: 12, maxLength: 12 },
    ),
    marks: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 30, maxLength: 40 }),
    erased: fc.uniqueArray(fc.nat(11), { minLength: 3, maxLength: 3 }),
  }),
  { seed: 7, numRuns: 1 },
);
const { names = [], marks = [], erased = [] } = CROWD ?? {};
const crowd = (at: number) => `crowd-${at}-x`;
const GONE = ['pupil-a', ...erased.map(crowd)];

/** What stands of records, as text. */
async function standing({ tables }: Database): Promise<string[]> {
  const rows = await tables.selectFrom('records').select(['entity', 'id', 'body']).execute();
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Earlier states of a record, in their order. */
async function statesOf({ tables }: Database, id: string) {
  const states = tables.selectFrom('feed').select(['version', 'body']).where('id', '=', id);
  return await states.orderBy('xid').orderBy('seq').execute();
}

async function filled(database: Database): Promise<TestClient> {
  const emis = await testServer(database, { clock: () => NOW });
  const sender = await emis.connect('sender');
  const results = await sender.operate(
    ...[save(school('s')), save({ entity: 'subject', record: { id: 'sub', name: 'Mathematics' } })],
    ...['pupil-a', 'pupil-b', 'pupil-twin', 'teacher-c'].map((id) => save(student(id))),
    ...names.map((familyName, at) => save({ entity: 'person', record: { ...student(crowd(at)).record, familyName } })),
    ...[save(enrolment('enr-a', 'pupil-a', 's')), save(enrolment('enr-b', 'pupil-b', 's'))],
    save({ entity: 'guardian-link', record: { id: 'link-ab', studentId: 'pupil-b', guardianId: 'pupil-a' } }),
    ...[save(enrolment('enr-a', 'pupil-a', 's', '02')), save(mark('mark-b', 'pupil-b', 'pupil-a'))],
    ...marks.map(([of, by], at) => save(mark(`given-${at}`, crowd(of), crowd(by)))),
  );
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['accepted']));
  expect((await sender.post(ROUTES.personMerges, { merged: 'pupil-twin', survivor: 'pupil-a' })).status).toBe(200);
  return await emis.connect('reader');
}

describe.each(databases)('backups on $name', ({ open }) => {
  let database: Database;
  let keys: KeyFile;
  let reader: TestClient;
  let backup: string[];
  beforeAll(async () => {
    database = await open();
    keys = await newKeys();
    reader = await filled(database);
    await reader.changes();
    backup = await written(database, keys, NOW);
  });
  afterAll(() => database.close());

  it('come back as they were; who follows changes begins anew, and no version is told twice', async () => {
    const { cursor } = await reader.changes();
    const restored = await open();
    const counts = await restoreBackup(restored, given(backup), { keys, now: LATER });
    expect(counts).toMatchObject({ records: (await standing(database)).length, closed: 0, destroyed: 0, emptied: 0 });
    const same = SAME.filter((name) => !name.startsWith('access_'));
    expect(await rowsOf(restored, same)).toEqual(await rowsOf(database, same));
    expect(await statesOf(restored, 'enr-a')).toEqual(await statesOf(database, 'enr-a'));
    expect(await statesOf(restored, 'enr-a')).toHaveLength(2);
    await sequence(restored.tables, LATER);
    const verdict = await verifyAccessLog(restored);
    expect(verdict).toMatchObject({ faults: [], waiting: 0 });
    expect(verdict.entries).toBeGreaterThan(3);

    const emis = await testServer(restored, { clock: () => LATER });
    const again = await emis.connect('reader');
    expect((await again.get(`${ROUTES.changes}?cursor=${cursor}`)).status).toBe(410);
    const told = (await again.changes('?limit=1000')).changes.map(({ entity, id }) => `${entity} ${id}`);
    for (const one of ['person pupil-a', 'enrolment enr-b', 'mark mark-b', 'school s']) expect(told).toContain(one);
    const newest = async ({ tables }: Database) =>
      Number((await tables.selectFrom('records').select('version').orderBy('version', 'desc').execute())[0]?.version);
    const before = await newest(database);
    await (await emis.connect('sender')).operate(save(school('later')));
    expect(await newest(restored)).toBeGreaterThan(before + 1_000_000);
    await restored.close();
  });

  it('case 30: of persons who were erased hold nothing that can be read; all else comes back', async () => {
    const erase = (id: string, by?: KeyFile) =>
      eraseSubject(database, { source: 'sender', id }, { now: LATER, ...(by && { keys: by }) });
    await expect(erase('pupil-a')).rejects.toMatchObject({ code: 'subject.keys-needed' });
    const second = await written(database, keys, NOW);
    for (const lines of [backup, second]) expect(await readable(lines, keys)).toContain('Marker-pupil-a');
    for (const id of GONE) await erase(id, keys);
    for (const lines of [backup, second]) {
      const left = await readable(lines, keys);
      for (const gone of [...GONE, 'pupil-twin', 'enr-a', 'link-ab']) expect(left).not.toContain(gone);
      for (const stays of ['Marker-pupil-b', 'enr-b', 'mark-b', 'Marker-teacher-c']) expect(left).toContain(stays);
      for (const at of names.keys()) if (!erased.includes(at)) expect(left).toContain(`Marker-${crowd(at)}`);
    }
    const restored = await open();
    const counts = await restoreBackup(restored, given(backup), { keys, now: LATER });
    expect(counts).toMatchObject({ destroyed: 5 });
    expect(counts.emptied).toBeGreaterThan(1);
    // What is restored is what the erasures left.
    expect(await standing(restored)).toEqual(await standing(database));
    const [marked] = (await standing(restored)).filter((text) => text.includes('"mark-b"'));
    expect(marked).toContain('"studentId":"pupil-b"');
    expect(marked).not.toContain('teacherId');
    await sequence(restored.tables, LATER);
    expect(await verifyAccessLog(restored)).toMatchObject({ faults: [] });
    await restored.close();
  });
});

describe('backups', () => {
  // Where a PostgreSQL is there, more can happen at one time.
  const kind = databases.at(-1) ?? expect.fail('no database');
  let database: Database;
  let keys: KeyFile;
  beforeAll(async () => {
    database = await kind.open();
    keys = await newKeys();
  });
  afterAll(async () => {
    keys.close();
    await database.close();
  });

  it('are sealed anew for whoever was registered anew; keys that a crash left, and those of somebody erased meanwhile, go', async () => {
    const sender = await (await testServer(database, { clock: () => NOW })).connect('sender');
    await sender.operate(...['back', 'gone', 'slow'].map((id) => save(student(id))));
    const first = await written(database, keys, NOW);
    const erase = (id: string, by: SubjectKeys) =>
      eraseSubject(database, { source: 'sender', id }, { now: LATER, keys: by });
    const stopped = { ...keys, destroy: () => Promise.reject(new Error('the power went')) };
    for (const id of ['back', 'gone']) await expect(erase(id, stopped)).rejects.toThrow('power');
    expect(await readable(first, keys)).toContain('Marker-gone');
    await sender.operate(save(student('back')));
    const second: string[] = [];
    // The embedded database has one connection: there the erasure comes right after the backup.
    await writeBackup(database, {
      ...{ keys, now: LATER },
      async write(line) {
        if (second.push(line) === 2 && kind.name === 'PostgreSQL') await erase('slow', keys);
      },
    });
    if (kind.name === 'PGlite') await erase('slow', keys);
    expect(await readable(first, keys)).not.toContain('Marker');
    expect(await readable(second, keys)).toContain('Marker-back');
    for (const gone of ['gone', 'slow']) expect(await readable(second, keys)).not.toContain(`Marker-${gone}`);
  });

  it('seal nothing where a store gives no key for somebody', async () => {
    // What nobody's key may open is all that it gives.
    const poor = { ...keys, of: async () => new Map([...(await keys.of([''])).entries()]) };
    await expect(written(database, poor, NOW)).rejects.toThrow('gave no key');
  });

  it('say nothing without the keys, and come whole into an empty database or not at all', async () => {
    const backup = await written(database, keys, NOW);
    for (const secret of ['back', 'Marker', 'sender']) {
      const bytes = backup.flatMap((line) =>
        line.split('"').map((part) => Buffer.from(part, 'base64').toString('latin1')),
      );
      expect(`${backup.join('')}${bytes.join('')}`).not.toContain(secret === 'back' ? '"back"' : secret);
    }
    const [others, empty] = [await newKeys(), await kind.open()];
    const restore = (lines: readonly string[], by = keys) =>
      restoreBackup(empty, given(lines), { keys: by, now: LATER });
    await expect(restore(backup, others)).rejects.toMatchObject({ code: 'backup.other-keys' });
    await expect(written(database, others, NOW)).rejects.toMatchObject({ code: 'backup.other-keys' });
    await expect(restoreBackup(database, given(backup), { keys, now: LATER })).rejects.toMatchObject({
      code: 'backup.not-empty',
    });
    const [head = '', first = '', ...lines] = backup;
    const person = lines.find((line) => !line.includes(readHeader(head).key)) ?? expect.fail('nobody');
    const wrong: [string[], string][] = [
      [[], 'backup.not-one'],
      [['{}\n', first, ...lines], 'backup.not-one'],
      [[head.replace(/"schema":"[^"]+"/, '"schema":"0001-first"'), first, ...lines], 'backup.other-schema'],
      [backup.slice(0, -1), 'backup.damaged'],
      [[...backup, lines.at(-1) ?? ''], 'backup.damaged'],
      [[head, ...lines], 'backup.damaged'],
      [[head, first, ...lines.toReversed()], 'backup.damaged'],
      [[head, '[[[],""]]\n'], 'backup.damaged'],
      [[head, '{"__proto__":[]}\n'], 'backup.damaged'],
      [[head, first.replace(/.(?=[^"]{20}"\]\]\n)/, (sign) => (sign === 'A' ? 'B' : 'A')), ...lines], 'backup.damaged'],
      // A person whose key is said to be gone, and is not.
      [backup.map((line) => (line === person ? line.replace(/^\[\[\["./, '[[["_') : line)), 'backup.damaged'],
    ];
    for (const [at, [text, code]] of wrong.entries()) {
      await expect(restore(text), String(at)).rejects.toMatchObject({ code });
    }
    expect((await rowsOf(empty, ['records', 'clients'])).records).toEqual([]);
    expect(await restore(backup)).toMatchObject({ records: 1 });
    others.close();
    await empty.close();
  });

  it('hold every table of the schema, or say why not', async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE 'kysely%'`.execute(
      database.tables,
    );
    const known = [...KEPT_TABLES.map(({ name }) => name), ...Object.keys(LEFT_OUT)];
    expect(rows.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it('know of every kind of record whose it is', () => {
    // A kind that needs somebody's record, and does not name the person itself, would be sealed for nobody.
    const bound = new Set(PERSON_FIELDS.filter(({ needed }) => needed).map(({ entity }) => entity));
    const loose = ENTITY_NAMES.filter(
      (entity) =>
        !bound.has(entity) &&
        referenceFields(entity).some(([, targets]) => targets.some((one) => bound.has(one) && one !== 'person')),
    );
    expect(loose).toEqual(['mark-basis']);
  });

  it('keep their keys in a file that only its owner reads, which refuses what it is not', async () => {
    const keys = await newKeys();
    const [one] = (await keys.of(['a', 'b'])).values();
    expect((await keys.of(['a'])).get('a')).toEqual(one);
    expect((await stat(join(folder, `keys-${files}`))).mode & 0o777).toBe(0o600);
    expect(await keys.destroy(['a', 'never'])).toBe(1);
    expect((await keys.find([one?.id ?? ''])).size).toBe(0);
    keys.close();
    // What was deleted is written over.
    expect((await readFile(join(folder, `keys-${files}`))).includes(Buffer.from(one?.key ?? []))).toBe(false);
    const path = join(folder, 'no-keys');
    await writeFile(path, 'something else, long enough to be no file of SQLite at all');
    await expect(openKeyFile(path)).rejects.toMatchObject({ code: 'backup.keys-not-usable' });
    await expect(openKeyFile(join(folder, 'no', 'such', 'folder'))).rejects.toMatchObject({
      code: 'backup.keys-not-usable',
    });
  });
});
