import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Operation, ROUTES } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import type { TestDatabases } from '../databases-for-tests.ts';
import { enrolment, remove, save, school, student, type TestClient, testServer } from '../server-for-tests.ts';
import { eraseSubject } from '../subject/subject-erasure.ts';
import { emptied, given, readable, rowsOf, SAME, written } from './backup-for-tests.ts';
import { type KeyFile, openKeyFile } from './key-file.ts';
import { restoreBackup } from './restore-backup.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const PEOPLE = 6;

/** Names as people have them, and as nobody has: any letters, no signs that no record may hold. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => !/\p{Cc}/u.test(one) && one.isWellFormed() && one.trim() === one);
const who = fc.nat(PEOPLE - 1);

/** What happens to people of a product before its backup is written: some of it comes to nothing, as whom it is about is not there. */
const of = <Kind extends string>(kind: Kind) => fc.record({ kind: fc.constant(kind), who, other: who });
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('person'), who, name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('enrolment'), who, grade: fc.constantFrom('01', '02') }) },
  { weight: 2, arbitrary: of('mark') },
  { weight: 1, arbitrary: of('guardian-link') },
  { weight: 1, arbitrary: of('remove') },
  { weight: 1, arbitrary: of('merge') },
  { weight: 1, arbitrary: of('erase') },
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** One population after the other comes into the same database; after each, the whole of it is written, and comes back in another one. */
export function anyBackup({ open }: TestDatabases, runs: { readonly numRuns: number; readonly seed: number }): void {
  it(`whatever happened to people, come back as they were, and tell of nobody who was erased: ${runs.numRuns} populations`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emis-any-backup-'));
    const keys = await openKeyFile(join(folder, 'keys'), { clock: () => NOW });
    const [database, restored] = [await open(), await open()];
    const emis = await testServer(database, { clock: () => NOW });
    const earlier: string[][] = [];
    const gone: string[] = [];
    let population = 0;
    const run = async (happenings: readonly Happening[]) => {
      const people = await emis.connect(`population-${++population}`);
      await people.operate(save(school('s')), save({ entity: 'subject', record: { id: 'sub', name: 'Mathematics' } }));
      // An earlier backup is there to be closed.
      if (earlier.length === 0) earlier.push(await written(database, keys, NOW));
      gone.push(...(await happen(database, people, { of: `population-${population}`, happenings, keys })));
      const backup = await written(database, keys, NOW);
      await emptied(restored);
      const counts = await restoreBackup(restored, given(backup), { keys, now: NOW });
      expect(counts).toMatchObject({ closed: 0, destroyed: 0, emptied: 0 });
      const same = SAME.filter((one) => !one.startsWith('access_'));
      expect(await rowsOf(restored, same)).toEqual(await rowsOf(database, same));
      // Every state of the feed that came back is one that was there.
      const [states, all] = [await statesOf(restored), new Set(await statesOf(database))];
      expect(states.filter((one) => !all.has(one))).toEqual([]);
      await sequence(restored.tables, NOW);
      expect(await verifyAccessLog(restored)).toMatchObject({ faults: [], waiting: 0 });
      earlier.push(backup);
      // Somebody whom the backups hold is erased after they were written.
      const last = happenings.findLast(({ kind }) => kind === 'person') ?? { who: 0 };
      const late: Happening = { kind: 'erase', who: last.who, other: 0 };
      gone.push(...(await happen(database, people, { of: `population-${population}`, happenings: [late], keys })));
    };
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 24 }), run), {
      ...runs,
      endOnFailure: true,
    });
    for (const backup of earlier) {
      const left = await readable(backup, keys);
      expect(gone.filter((one) => left.includes(one))).toEqual([]);
    }
    keys.close();
    await rm(folder, { recursive: true });
  });
}

/** @returns ids of records that tell of those who were erased: nothing more may be read of them */
async function happen(
  database: Database,
  people: TestClient,
  { of, happenings, keys }: { of: string; happenings: readonly Happening[]; keys: KeyFile },
): Promise<string[]> {
  const id = (at: number) => `${of}-person-${at}-x`;
  const gone = new Set<string>();
  const waiting: (readonly [Operation, person?: string])[] = [];
  const operate = async () => {
    const some = waiting.splice(0);
    if (some.length === 0) return;
    const results = await people.operate(...some.map(([operation]) => operation));
    // Somebody may be registered anew, under keys of its own.
    for (const [at, [, person]] of some.entries()) {
      if (person !== undefined && results[at]?.status === 'accepted') gone.delete(person);
    }
  };
  for (const [at, one] of happenings.entries()) {
    if (one.kind === 'merge') {
      await operate();
      await people.post(ROUTES.personMerges, { survivor: id(one.who), merged: id(one.other) });
    } else if (one.kind === 'erase') {
      await operate();
      const erased = await eraseSubject(database, { source: of, id: id(one.who) }, { now: NOW, keys });
      if ((erased.removed['person'] ?? 0) > 0) gone.add(id(one.who));
    } else waiting.push(operationOf(one, at, { of, id }));
  }
  await operate();
  return [...gone];
}

function operationOf(
  one: Exclude<Happening, { kind: 'merge' } | { kind: 'erase' }>,
  at: number,
  { of, id }: { of: string; id: (at: number) => string },
): readonly [Operation, person?: string] {
  const other = 'other' in one ? id(one.other) : '';
  const person = id(one.who);
  switch (one.kind) {
    case 'person':
      return [save({ entity: 'person', record: { ...student(person).record, familyName: one.name } }), person];
    case 'enrolment':
      return [save(enrolment(`${of}-enrolment-${one.who}`, person, 's', one.grade))];
    case 'mark':
      return [
        save({
          entity: 'mark',
          record: { id: `m-${at}`, studentId: person, teacherId: other, subjectId: 'sub', value: '5', final: false },
        }),
      ];
    case 'guardian-link':
      return [save({ entity: 'guardian-link', record: { id: `g-${at}`, studentId: person, guardianId: other } })];
    case 'remove':
      return [remove('person', person)];
  }
}

async function statesOf({ tables }: Database): Promise<string[]> {
  const { rows } = await sql<{ state: string }>`
    SELECT jsonb_build_array(entity, source, id, version, body)::text AS state FROM feed WHERE operation IN ('created', 'updated')`.execute(
    tables,
  );
  return rows.map(({ state }) => state);
}
