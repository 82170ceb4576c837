import { ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { ROUTES } from '@emis-sdk/protocol';
import { duplicatePage, mergePage, type PersonMerge, personMerge } from '@emis-sdk/protocol/persons';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { storeRecords } from '../record-store.ts';
import { remove, save, type TestClient, type TestRecord, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const person = (id: string, more: RawRecord = {}): TestRecord => ({
  entity: 'person',
  record: { id, givenName: 'Ana', ...more },
});
const enrolled = (id: string, studentId: string, more: RawRecord = {}): TestRecord => ({
  entity: 'enrolment',
  record: { id, studentId, schoolId: 'school', grade: '05', schoolYear: 2026, ...more },
});
const RUN = (value: string) => ({ type: 'cl.run', value });
/** What there is before each test. */
const START: readonly TestRecord[] = [
  { entity: 'school', record: { id: 'school', name: 'Los Aromos' } },
  { entity: 'territory', record: { id: 'home', name: 'Aquí', kind: 'municipality' } },
];

describe.each(databases)('persons who may be one, on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  let source = '';
  let products = 0;
  let emis: Awaited<ReturnType<typeof testServer>>;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
  });
  afterAll(() => database.close());

  /** A product of its own, with these records. */
  async function begin(...records: readonly TestRecord[]): Promise<void> {
    source = `product-${++products}`;
    client = await emis.connect(source);
    await put([...START, ...records]);
  }
  const put = (records: readonly TestRecord[]) =>
    database.tables.transaction().execute((trx) =>
      storeRecords(
        trx,
        records.map(({ entity, record }) => ({ entity, id: String(record['id']), record })),
        { source, now: new Date() },
      ),
    );
  const held = async () => {
    const rows = await database.tables
      .selectFrom('records')
      .select(['entity', 'id', 'body'])
      .where('source', '=', source)
      .execute();
    const place = ({ entity, id }: { entity: EntityName; id: string }) => `${ENTITY_NAMES.indexOf(entity)} ${id}`;
    return Object.fromEntries(
      rows.sort((a, b) => (place(a) < place(b) ? -1 : 1)).map(({ entity, id, body }) => [`${entity} ${id}`, body]),
    );
  };
  const merge = async (merged: string, survivor: string) => {
    const answer = await client.post(ROUTES.personMerges, { merged, survivor });
    return { status: answer.status, body: (await answer.json()) as PersonMerge & { code: string } };
  };
  const undo = async (id: string) => {
    const answer = await client.post(ROUTES.personMergeUndo.replace(':id', id), undefined);
    return { status: answer.status, body: (await answer.json()) as PersonMerge & { code: string } };
  };
  const read = (id: string) => client.get(ROUTES.record.replace(':entity', 'person').replace(':id', id));

  it('merges one into the other: what referred to it refers to the other, which loses nothing and learns what it did not know', async () => {
    await begin(
      person('a', { familyName: 'Soto', roles: ['student'], identifiers: [RUN('1-9')], residenceId: 'home' }),
      person('b', {
        familyName: 'Otra',
        phone: '1',
        roles: ['student', 'guardian'],
        identifiers: [RUN('1-9'), RUN('2-7')],
      }),
      person('child'),
      enrolled('e1', 'b'),
      enrolled('e2', 'a'),
      { entity: 'guardian-link', record: { id: 'g', studentId: 'child', guardianId: 'b' } },
    );
    const { status, body } = await merge('b', 'a');
    expect([status, personMerge.parse(body)]).toMatchObject([200, { survivor: 'a', merged: 'b', records: 2 }]);
    expect(await held()).toMatchObject({
      'person a': {
        familyName: 'Soto',
        phone: '1',
        roles: ['student', 'guardian'],
        identifiers: [RUN('1-9'), RUN('2-7')],
        residenceId: 'home',
      },
      'enrolment e1': { studentId: 'a' },
      'guardian-link g': { guardianId: 'a', studentId: 'child' },
    });
    expect(await held()).not.toHaveProperty('person b');
  });

  it('tells readers: a read of the one gives the other and its address, and the feed says into what it went', async () => {
    await begin(person('a'), person('b'), person('c', { familyName: 'Soto' }), enrolled('e', 'b'));
    const before = (await client.changes()).cursor;
    const first = await merge('b', 'a');
    const { changes } = await client.changes(`?cursor=${encodeURIComponent(before)}`);
    expect(
      changes
        .filter(({ entity }) => entity !== 'school')
        .map(({ entity, id, kind, ...more }) => [entity, id, kind, 'mergedInto' in more ? more.mergedInto : undefined]),
    ).toEqual([
      ['enrolment', 'e', 'updated', undefined],
      ['person', 'b', 'removed', 'a'],
    ]);
    await merge('a', 'c');
    const answer = await read('b');
    expect([answer.status, answer.headers.get('content-location'), await answer.json()]).toEqual([
      200,
      '/v1/records/person/c',
      { id: 'c', givenName: 'Ana', familyName: 'Soto' },
    ]);
    expect(answer.headers.get('etag')).toBe((await read('c')).headers.get('etag'));
    expect((await read('c')).headers.get('content-location')).toBeNull();
    expect(await undo(first.body.id)).toMatchObject({ status: 409, body: { code: 'merge-refused' } });
    const { merges } = mergePage.parse(await (await client.get(ROUTES.personMerges)).json());
    expect(merges.map(({ merged, survivor }) => [merged, survivor])).toEqual([
      ['b', 'a'],
      ['a', 'c'],
    ]);
    await undo(merges[1]?.id ?? '');
    await undo(merges[0]?.id ?? '');
    expect(await (await read('b')).json()).toEqual({ id: 'b', givenName: 'Ana' });
    expect((await held())['enrolment e']).toMatchObject({ studentId: 'b' });
  });

  it('does the same merge once, and undoes it once', async () => {
    await begin(person('a'), person('b'));
    const [one, again] = [await merge('b', 'a'), await merge('b', 'a')];
    expect(again).toEqual(one);
    const undone = await undo(one.body.id);
    expect(undone.body.undoneAt).toBeDefined();
    expect(await undo(one.body.id)).toEqual(undone);
    const path = ROUTES.personMerge.replace(':id', one.body.id);
    expect(personMerge.parse(await (await client.get(path)).json())).toEqual(undone.body);
    expect((await merge('b', 'a')).body.id).not.toBe(one.body.id);
  });

  it('takes what products go on sending of the one for the other, and tells them', async () => {
    await begin(person('a'), person('b'), enrolled('e', 'b'));
    const { body } = await merge('b', 'a');
    const [late, same, own] = await client.operate(
      save(enrolled('late', 'b')),
      save(enrolled('e', 'b')),
      save(person('b')),
    );
    expect([late?.status, same?.status]).toEqual(['accepted', 'unchanged']);
    expect(own).toMatchObject({ status: 'rejected', findings: [{ code: 'person.merged', params: { into: 'a' } }] });
    const sent = await client.sendBatch(await client.openSubmission(), [person('b'), enrolled('batch', 'b')]);
    expect(await sent.json()).toMatchObject({ counts: { accepted: 1, rejected: 1 } });
    expect(await held()).toMatchObject({ 'enrolment late': { studentId: 'a' }, 'enrolment batch': { studentId: 'a' } });
    await undo(body.id);
    // What came since stays where it came to; the product says it again as it knows it.
    expect(await held()).toMatchObject({ 'enrolment e': { studentId: 'b' }, 'enrolment late': { studentId: 'a' } });
    expect((await client.operate(save(enrolled('late', 'b'))))[0]?.status).toBe('accepted');
    expect((await held())['enrolment late']).toMatchObject({ studentId: 'b' });
  });

  it('refuses what cannot be right', async () => {
    await begin(
      person('a'),
      person('b', { residenceId: 'home' }),
      { entity: 'guardian-link', record: { id: 'g', studentId: 'c', guardianId: 'a' } },
      person('c'),
    );
    expect(await merge('a', 'a')).toMatchObject({ status: 400 });
    expect(await merge('a', 'nobody')).toMatchObject({ status: 404, body: { code: 'record-unknown' } });
    expect(await merge('nobody', 'a')).toMatchObject({ status: 404 });
    expect(await merge('a', 'c')).toMatchObject({ status: 409, body: { code: 'merge-refused' } });
    expect(await merge('a', "'; DROP TABLE records")).toMatchObject({ status: 400 });
    expect(await undo('nothing')).toMatchObject({ status: 404 });
    const { body } = await merge('b', 'a');
    await put([{ entity: 'person', record: { id: 'a', givenName: 'Ana' } }]);
    expect((await client.operate(remove('territory', 'home')))[0]?.status).toBe('accepted');
    expect(await undo(body.id)).toMatchObject({ status: 409, body: { code: 'merge-refused' } });
    const other = await emis.connect('somebody-else');
    expect((await other.post(ROUTES.personMergeUndo.replace(':id', body.id), undefined)).status).toBe(404);
    expect((await other.post(ROUTES.personMerges, { merged: 'a', survivor: 'c' })).status).toBe(404);
    const reader = await emis.connect('reader', ['emis/changes.read']);
    expect((await reader.get(ROUTES.personDuplicates)).status).toBe(403);
  });

  it('is undone exactly: as before, but for what was changed since', async () => {
    const text = fc.constantFrom('x', 'y', 'z');
    const few = fc.record(
      {
        familyName: text,
        phone: text,
        email: text,
        identifiers: fc.uniqueArray(fc.constantFrom('1', '2', '3').map(RUN), {
          maxLength: 2,
          selector: ({ value }) => value,
        }),
      },
      { requiredKeys: [] },
    );
    const owners = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    const changes = fc.record({
      phone: fc.option(fc.constantFrom('new'), { nil: undefined }),
      email: fc.option(fc.constantFrom('new'), { nil: undefined }),
      number: fc.boolean(),
      grades: fc.array(fc.nat(3), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(few, few, owners, fc.option(changes, { nil: undefined }), async (a, b, seats, changed) => {
        await begin(
          person('a', a),
          person('b', b),
          person('c'),
          ...seats.map((of, index) => enrolled(`e${index}`, of)),
        );
        const before = await held();
        const { body } = await merge('b', 'a');
        const expected = structuredClone(before) as Record<string, Record<string, unknown>>;
        if (changed) {
          const now = (await held()) as Record<string, Record<string, unknown>>;
          const news = { ...(changed.phone && { phone: 'new' }), ...(changed.email && { email: 'new' }) };
          const numbers = changed.number
            ? { identifiers: [...((now['person a']?.['identifiers'] as object[] | undefined) ?? []), RUN('9')] }
            : {};
          const grades = changed.grades.filter((index) => index < seats.length).map((index) => `enrolment e${index}`);
          await put([
            { entity: 'person', record: { ...now['person a'], ...news, ...numbers } },
            ...[...new Set(grades)].map((key) => ({
              entity: 'enrolment' as const,
              record: { ...now[key], grade: '06' },
            })),
          ]);
          Object.assign(expected['person a'] ?? {}, news);
          if (changed.number)
            Object.assign(expected['person a'] ?? {}, { identifiers: [...(a.identifiers ?? []), RUN('9')] });
          for (const key of grades) Object.assign(expected[key] ?? {}, { grade: '06' });
        }
        expect((await undo(body.id)).status).toBe(200);
        expect(await held()).toEqual(expected);
      }),
      { seed: 7, numRuns: 12 },
    );
  });

  it('finds who may be one, says why, and shows nothing of them', async () => {
    await begin(
      person('a', { familyName: 'Núñez', birthDate: '2016-03-01', identifiers: [RUN('12.531.909-2')] }),
      person('b', { givenName: 'ANA', familyName: 'NUNEZ', birthDate: '2016-03-01' }),
      person('c', { givenName: 'Otro', identifiers: [RUN('125319092')] }),
      person('twin', { givenName: 'Eva', familyName: 'Núñez', birthDate: '2016-03-01' }),
      person('swapped', { familyName: 'Núñez', birthDate: '2016-01-03' }),
      ...Array.from({ length: 60 }, (_, index) => person(`zero-${index}`, { identifiers: [RUN('0')] })),
    );
    const find = async (query = '') =>
      duplicatePage.parse(await (await client.get(ROUTES.personDuplicates + query)).json());
    const found = await find();
    expect(found).toEqual({
      duplicates: [
        { persons: ['a', 'b'], score: 50, because: ['names', 'birth-date'] },
        { persons: ['a', 'c'], score: 55, because: ['identifier'] },
      ],
      next: null,
    });
    expect((await find('?score=30')).duplicates.map(({ persons }) => persons.join())).toEqual([
      'a,b',
      'a,c',
      'a,swapped',
      'b,swapped',
    ]);
    const first = await find('?limit=1');
    expect(first.duplicates).toEqual(found.duplicates.slice(0, 1));
    expect((await find(`?limit=1&cursor=${encodeURIComponent(first.next ?? '')}`)).duplicates).toEqual(
      found.duplicates.slice(1),
    );
    expect((await client.get(`${ROUTES.personDuplicates}?score=101`)).status).toBe(400);
    await merge('b', 'a');
    expect((await find()).duplicates.map(({ persons }) => persons.join())).toEqual(['a,c']);
  });
});
