import { ENTITY_NAMES, type EntityName, referenceFields } from '@emis-sdk/model';
import { ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { MAY_BE_LINKED } from './lighter-batches-schema.ts';
import { storeRecords } from './record-store.ts';
import { idsReferring, linksTo, recordsReferring } from './referring.ts';
import { REFERRING_FIELDS } from './referring-schema.ts';
import { enrolment, remove, save, school, student, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

it('knows every field of the model that refers to something', () => {
  const fields = ENTITY_NAMES.flatMap((entity) => referenceFields(entity).map(([field]) => `${entity} ${field}`));
  // A further field needs a further step of the schema, which makes the function and its index anew.
  expect([...REFERRING_FIELDS].sort()).toEqual(fields.sort());
});

/** One record for each field that refers: it says the id, alone or in a list as the field wants it. */
function oneForEachField(id: string) {
  return ENTITY_NAMES.flatMap((entity) =>
    referenceFields(entity).map(([field, targets], index) => {
      const record = { id: `${entity}-${index}`, [field]: field.endsWith('Ids') ? ['other', id] : id };
      return { entity, id: record.id, record, targets };
    }),
  );
}

async function put(database: Database, source: string, records: ReturnType<typeof oneForEachField>) {
  await database.tables
    .transaction()
    .execute((trx) => storeRecords(trx, records, { source, now: new Date('2026-11-28T00:00:00Z') }));
}

describe.each(databases)('what refers to a record, on $name', ({ open }) => {
  it('is found by whichever field says it, and not in the records of another product', async () => {
    const database = await open();
    const records = oneForEachField('it');
    await put(database, 'one', records);
    await put(database, 'other', records);
    await put(database, 'one it', records.slice(0, 3));
    for (const target of new Set(records.flatMap(({ targets }) => targets))) {
      const found = await recordsReferring(database.tables, 'one', linksTo({ entity: target, id: 'it' }));
      const wanted = records.filter(({ targets }) => targets.includes(target));
      expect(found.map(({ entity, id }) => `${entity} ${id}`).sort(), target).toEqual(
        wanted.map(({ entity, id }) => `${entity} ${id}`).sort(),
      );
    }
    expect(await recordsReferring(database.tables, 'one', linksTo({ entity: 'school', id: 'nothing' }))).toEqual([]);
    const ask = (most: number) => {
      const link = { entity: 'enrolment' as EntityName, field: 'schoolId', id: 'it' };
      return idsReferring(database.tables, 'one', link, most);
    };
    expect([await ask(1), await ask(0)]).toEqual([[expect.any(String)], undefined]);
    await database.close();
  });

  it('is found by an index, however many records there are', async () => {
    const database = await open();
    await put(database, 'one', oneForEachField('it'));
    const { rows } = await database.tables.transaction().execute(async (trx) => {
      await sql`SET LOCAL enable_seqscan = off`.execute(trx);
      return await sql<{ 'QUERY PLAN': string }>`EXPLAIN SELECT id FROM records
        WHERE emis_links(source, entity, body) && ARRAY[hashtext('one class schoolId it')] AND (${sql.raw(MAY_BE_LINKED)})`.execute(
        trx,
      );
    });
    expect(JSON.stringify(rows)).toContain('records_by_link');
    await database.close();
  });

  it('is found by a name that could be made of several products and ids, whichever it is', async () => {
    const database = await open();
    const between = ' enrolment studentId ';
    const pupils = [
      ['a', `b${between}c`],
      [`a${between}b`, 'c'],
      ['a', 'c'],
    ] as const;
    for (const [source, studentId] of pupils) {
      const record = { id: `of ${studentId}`, studentId };
      await put(database, source, [{ entity: 'enrolment', id: record.id, record, targets: ['person'] }]);
    }
    for (const [source, id] of pupils) {
      const found = await recordsReferring(database.tables, source, linksTo({ entity: 'person', id }));
      expect(found.map((one) => one.id)).toEqual([`of ${id}`]);
    }
    const most = await sql<{ id: string }>`
      SELECT id FROM emis_referring(ARRAY['a enrolment studentId c', 'a enrolment studentId b enrolment studentId c'], 2)`.execute(
      database.tables,
    );
    expect(most.rows).toHaveLength(2);
    await database.close();
  });

  it('is shown to no client that may not see it', async () => {
    const database = await open();
    const emis = await testServer(database);
    const [sender, stranger] = [await emis.connect('sender'), await emis.connect('stranger')];
    await sender.operate(save(school('s')), save(student('p')), save(enrolment('e', 'p', 's')));
    const question = `${ROUTES.records.replace(':entity', 'enrolment')}?schoolId=s`;
    const shown = async (client: typeof sender) =>
      ((await (await client.get(question)).json()) as { records: unknown[] }).records.length;
    expect([await shown(sender), await shown(stranger)]).toEqual([1, 0]);
    const keys = await database.tables.transaction().execute(async (trx) => {
      await sql`SELECT set_config('role', 'emis_client', true), set_config('emis.source', 'sender', true)`.execute(trx);
      return await sql`SELECT * FROM emis_referring(ARRAY['sender enrolment schoolId s'], NULL)`.execute(trx);
    });
    expect(keys.rows).toEqual([]);
    await database.close();
  });

  it('holds a removal back though there are more than are looked at, and is named', async () => {
    const database = await open();
    const sender = await (await testServer(database)).connect('sender');
    await sender.operate(save(school('s')), save(school('t')), save(student('p')));
    const children = Array.from({ length: 2600 }, (_, index) => {
      const record = { id: `e${String(index).padStart(4, '0')}`, studentId: 'p', schoolId: 's' };
      return { entity: 'enrolment' as const, id: record.id, record };
    });
    await database.tables
      .transaction()
      .execute((trx) => storeRecords(trx, children, { source: 'sender', now: new Date() }));
    const results = await sender.operate(remove('school', 's'), remove('school', 't'), remove('person', 'p'));
    expect(results.map(({ status }) => status)).toEqual(['dependency', 'accepted', 'dependency']);
    expect(results.map(({ waitsFor }) => waitsFor?.length)).toEqual([10, undefined, 10]);
    expect(new Set(results[0]?.waitsFor?.map(({ entity }) => entity))).toEqual(new Set(['enrolment']));
    await database.close();
  });
});
