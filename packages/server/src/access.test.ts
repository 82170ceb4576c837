import { ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertGuarded } from './access-check.ts';
import { findClient } from './clients.ts';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { sightsOf } from './field-sight.ts';
import { enrolment, save, student, type TestClient, type TestServer, testServer } from './server-for-tests.ts';
import { type Caller, takeClaims, withinGrant } from './within-grant.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const TERRITORIES = [
  save({ entity: 'territory', record: { id: 'r1', name: 'Region', kind: 'region' } }),
  ...['m1', 'm2'].flatMap((id) => [
    save({ entity: 'territory', record: { id, name: id, kind: 'municipality', parentId: 'r1' } }),
    save({ entity: 'school', record: { id: `s-${id}`, name: id, territoryId: id } }),
  ]),
];

describe.each(databases)('territories on $name', ({ open, name }) => {
  /** The embedded database does one thing after the other: there, fewer show the same. */
  const many = name === 'PGlite' ? 200 : 1000;

  let database: Database;
  let emis: TestServer;
  let nation: TestClient;
  beforeAll(async () => {
    database = await open({ connections: 16 });
    emis = await testServer(database);
    nation = await emis.connect('nation');
    await nation.operate(...TERRITORIES);
  });
  afterAll(() => database.close());

  const reader = (name: string, territories: readonly string[]) =>
    emis.connect(name, ['emis/changes.read'], { territories });
  const callerOf = async ({ clientId }: TestClient): Promise<Caller> => ({
    ...((await findClient(database.tables, clientId)) ?? expect.fail('no client')),
    purpose: 'registration',
    sight: sightsOf().registration,
  });

  it('case 17: 1,000 pupils transferred while feeds are read: the new owner sees all, the old one that they left, and no more of them', async () => {
    const ids = Array.from({ length: many }, (_, index) => `p${index}`);
    const inParts = async (work: (id: string) => ReturnType<typeof save>[]) => {
      for (let from = 0; from < ids.length; from += 500)
        await nation.operate(...ids.slice(from, from + 500).flatMap(work));
    };
    await inParts((id) => [save(student(id)), save(enrolment(`e-${id}`, id, 's-m1'))]);
    const [old, next, region] = [
      await reader('old', ['m1']),
      await reader('next', ['m2']),
      await reader('region', ['r1']),
    ];
    const begun = await old.changes(`?limit=${many * 0.7}`);
    const { cursor: waiting } = await next.changes('?limit=1000');
    const above = await walk(region);
    await inParts((id) => [save(enrolment(`e-${id}`, id, 's-m2'))]);

    const after = await walk(old, begun.cursor);
    const persons = (kind: string, changes: typeof after) =>
      new Set(changes.filter((one) => one.kind === kind && one.entity === 'person').map(({ id }) => id));
    expect(persons('left', after).size).toBe(many);
    expect(after.filter(({ id, kind }) => kind !== 'left' && /^(e-)?p\d/.test(id))).toEqual([]);
    expect((await walk(old)).filter(({ kind, entity }) => kind !== 'left' && entity === 'person')).toEqual([]);
    expect((await old.get('/v1/records/person/p7?source=nation')).status).toBe(404);

    const entered = await walk(next, waiting);
    expect(persons('entered', entered).size).toBe(many);
    expect(entered.find(({ kind, id }) => kind === 'entered' && id === 'p7')?.record).toMatchObject({ id: 'p7' });
    const held = new Set<string>();
    for (const { kind, id } of await walk(next))
      if (kind === 'left' || kind === 'removed') held.delete(id);
      else held.add(id);
    expect(ids.every((id) => held.has(id) && held.has(`e-${id}`))).toBe(true);

    // Whoever sees both municipalities saw nobody come or go.
    const both = (await walk(region)).slice(above.length);
    expect(both.filter(({ kind }) => kind === 'left')).toEqual([]);
  });

  it('a client that gets another territory is sent back to the start, and told all that is there and nothing of before', async () => {
    const { cursor } = await (await reader('moved', ['m1'])).changes();
    const moved = await reader('moved', ['m2']);
    expect((await moved.get(`${ROUTES.changes}?cursor=${cursor}`)).status).toBe(410);
    const held = async (client: TestClient) =>
      new Set((await walk(client)).flatMap(({ kind, entity, id }) => (kind === 'left' ? [] : [`${entity} ${id}`])));
    const told = await held(moved);
    expect(told).toEqual(await held(await reader('always', ['m2'])));
    expect(told).toContain('school s-m2');
    expect(told).not.toContain('school s-m1');
  });

  async function walk(client: TestClient, from?: string) {
    const seen: Awaited<ReturnType<TestClient['changes']>>['changes'][number][] = [];
    for (let cursor = from; ; ) {
      const page = await client.changes(`?limit=1000${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.changes);
      if (!page.more) return seen;
      cursor = page.cursor;
    }
  }

  it('places who takes care of a child where the child is, and a person who left where that was last', async () => {
    await nation.operate(
      save(student('child')),
      save({ entity: 'person', record: { id: 'mother', givenName: 'Ana', roles: ['guardian'] } }),
      save({
        entity: 'guardian-link',
        record: { id: 'g', studentId: 'child', guardianId: 'mother', relationship: 'parent' },
      }),
      save(enrolment('e-child', 'child', 's-m1')),
    );
    const place = async (id: string) => {
      const { rows } = await sql<{
        territories: string[];
      }>`SELECT to_jsonb(territories) AS territories FROM places WHERE place = ${`p/${id}`}`.execute(database.tables);
      return rows[0]?.territories;
    };
    expect([await place('child'), await place('mother')]).toEqual([
      ['m1', 'r1'],
      ['m1', 'r1'],
    ]);
    const ended = (id: string, school: string, exitDate: string) => {
      const { entity, record } = enrolment(id, 'child', school);
      return save({ entity, record: { ...record, exitDate } });
    };
    await nation.operate(ended('e-child', 's-m1', '2020-05-01'));
    expect(await place('child')).toEqual(['m1', 'r1']);
    await nation.operate(save(enrolment('e-new', 'child', 's-m2')));
    expect([await place('child'), await place('mother')]).toEqual([
      ['m2', 'r1'],
      ['m2', 'r1'],
    ]);
  });

  it('takes no record that stands, or would stand, elsewhere, takes the others, and says the same of both', async () => {
    const near = await emis.connect('near', undefined, { source: 'nation', territories: ['m1'] });
    await nation.operate(save(student('far')), save(enrolment('e-far', 'far', 's-m2')));
    const results = await near.operate(
      save(student('mine')),
      save(enrolment('e-mine', 'mine', 's-m1')),
      save(student('far', 'male')),
      save({ entity: 'school', record: { id: 's-m2', name: 'Taken' } }),
    );
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'rejected', 'rejected']);
    expect(results.flatMap(({ findings = [] }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([
      { code: 'access.out-of-reach', severity: 'error' },
      { code: 'access.out-of-reach', severity: 'error' },
    ]);
  });

  it.each([undefined, 'nobody', ''])('shows nothing when the claims name %j', async (client) => {
    const caller = await callerOf(nation);
    const { rows } = await database.tables.transaction().execute(async (trx) => {
      if (client !== undefined) await takeClaims(trx, { ...caller, id: client }, 'list');
      else await sql`SET LOCAL ROLE emis_client`.execute(trx);
      return await sql`SELECT entity FROM records UNION ALL SELECT entity FROM feed UNION ALL SELECT place FROM places`.execute(
        trx,
      );
    });
    expect(rows).toEqual([]);
  });

  it('case 21: requests of several territories over shared connections, one in ten broken off: no foreign row', async () => {
    await nation.operate(
      save(student('a')),
      save(enrolment('e-a', 'a', 's-m1')),
      save(student('b')),
      save(enrolment('e-b', 'b', 's-m2')),
    );
    const callers = await Promise.all(
      ['m1', 'm2'].map(async (id) => ({ own: `s-${id}`, caller: await callerOf(await reader(`pool-${id}`, [id])) })),
    );
    const broken = new Error('broken off');
    let foreign = 0;
    const one = async (number: number) => {
      const { own, caller } = callers[(number * 7) % 2 === 0 ? 0 : 1] ?? expect.fail('no caller');
      const work = withinGrant(database.tables, caller, 'list', async (trx) => {
        const { rows } = await sql<{ id: string }>`SELECT id FROM records WHERE entity = 'school'`.execute(trx);
        if (rows.length !== 1 || rows[0]?.id !== own) foreign++;
        if (number % 10 === 0) throw broken;
      });
      await work.catch((error: unknown) => {
        if (error !== broken) throw error;
      });
      if (number % 25 === 0) {
        const { rows } = await sql<{ left: string }>`
          SELECT concat(current_setting('emis.client', true), current_setting('emis.territories', true)) AS left`.execute(
          database.tables,
        );
        if (rows[0]?.left !== '') foreign++;
      }
    };
    for (let from = 0; from < many; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => one(from + index)));
    expect(foreign).toBe(0);
  });

  it('case 21: a key that is registered for another territory reads no row of the one before', async () => {
    for (let round = 0; round < 20; round++) {
      const [from, to] = round % 2 === 0 ? ['m1', 'm2'] : ['m2', 'm1'];
      const before = await callerOf(await reader('moved', [from ?? '']));
      const after = await callerOf(await reader('moved', [to ?? '']));
      const schools = (caller: Caller) =>
        withinGrant(database.tables, caller, 'list', async (trx) => {
          const { rows } = await sql<{ id: string }>`SELECT id FROM records WHERE entity = 'school'`.execute(trx);
          return rows.map(({ id }) => id);
        });
      expect([await schools(before), await schools(after)]).toEqual([[], [`s-${to}`]]);
    }
  });
});

describe.each(databases)('a database that is not guarded, $name', ({ open, name }) => {
  const faults: [string, string, string, string][] = [
    [
      'row-level security is off on a table',
      'ALTER TABLE operations DISABLE ROW LEVEL SECURITY',
      'access.table-open',
      'operations',
    ],
    [
      'a table has lost its policies',
      'DROP POLICY seen ON records; DROP POLICY made ON records; DROP POLICY changed ON records; DROP POLICY removed ON records',
      'access.table-open',
      'records',
    ],
    ['a new table has none', 'CREATE TABLE forgotten (id text)', 'access.table-open', 'forgotten'],
    [
      'a view goes around them',
      'CREATE VIEW around AS SELECT * FROM records; GRANT SELECT ON around TO emis_client',
      'access.view-open',
      'around',
    ],
    [
      'the role of clients belongs to the owner',
      'GRANT CREATE ON SCHEMA public TO emis_client; ALTER TABLE records OWNER TO emis_client',
      'access.role-too-strong',
      'records',
    ],
    ...(name === 'PGlite'
      ? ([
          [
            'the role of clients is a superuser',
            'ALTER ROLE emis_client SUPERUSER',
            'access.role-too-strong',
            'records',
          ],
          [
            'the role of clients has BYPASSRLS',
            'ALTER ROLE emis_client BYPASSRLS',
            'access.role-too-strong',
            'records',
          ],
        ] as [string, string, string, string][])
      : []),
  ];
  it('case 22: is refused by name, whatever is wrong with it; one that is right is not', async () => {
    const database = await open();
    await assertGuarded(database.tables);
    for (const [what, statements, code, table] of faults) {
      const undo = new Error('undone');
      const spoiled = database.tables.transaction().execute(async (trx) => {
        for (const statement of statements.split('; ')) await sql.raw(statement).execute(trx);
        const refusal: unknown = await assertGuarded(trx).catch((error: unknown) => error);
        expect(refusal, what).toMatchObject({ code, params: { table } });
        throw undo;
      });
      await expect(spoiled).rejects.toBe(undo);
    }
    await sql`DROP POLICY seen ON feed`.execute(database.tables);
    await sql`DROP POLICY told ON feed`.execute(database.tables);
    await expect(testServer(database)).rejects.toMatchObject({ code: 'access.table-open', params: { table: 'feed' } });
    await database.close();
  });
});
