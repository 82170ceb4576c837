import { ROUTES as PRODUCT_ROUTES, type Scope } from '@emis-sdk/protocol';
import {
  type AccessesPage,
  ADMINISTRATION_ROUTES,
  type AdministeredClient,
  type EventsPage,
  type FindingsPage,
  newClient,
} from '@emis-sdk/protocol/administration';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administering, OPERATOR } from '../administration/administrator.ts';
import { verifyAccessLog } from '../audit/access-log.ts';
import { sequence } from '../audit/sequence.ts';
import { ASSERTION_TYPE } from '../client-assertion.ts';
import { keepGrant } from '../clients.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { ISSUER, save, school, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';

const ROUTES = { ...PRODUCT_ROUTES, ...ADMINISTRATION_ROUTES };

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const key = await exportJWK(publicKey);
const HAS: readonly Scope[] = [
  'emis/clients.manage',
  'emis/oversight.read',
  'emis/submissions.create',
  'emis/person.read',
  'emis/school.list',
];

describe.each(databases)('an administrator of a territory on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let nation: TestClient;
  let region: TestClient;
  let town: TestClient;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
    nation = await emis.connect('nation');
    await nation.operate(
      save({ entity: 'territory', record: { id: 'r1', name: 'Region', kind: 'region' } }),
      ...['m1', 'm2'].flatMap((id) => [
        save({ entity: 'territory', record: { id, name: id, kind: 'municipality', parentId: 'r1' } }),
        save({ entity: 'school', record: { id: `s-${id}`, name: id, territoryId: id } }),
      ]),
    );
    region = await emis.connect('region', HAS, { territories: ['r1'], purposes: ['registration', 'audit'] });
    town = await emis.connect('town', HAS, { territories: ['m1'] });
  });
  afterAll(() => database.close());

  let count = 0;
  const wish = (more: object = {}) => ({
    ...{ name: `liceo ${++count}`, publicKey: key, scopes: ['emis/submissions.create'], purposes: ['registration'] },
    ...{ territories: ['m1'], ...more },
  });
  const send = async (by: TestClient, method: string, path: string, body?: unknown) => {
    const answer = await by.send(method, path, body);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const add = async (by: TestClient, more: object = {}) => {
    const { status, body } = await send(by, 'POST', ROUTES.administrationClients, wish(more));
    expect([status, body]).toEqual([201, body]);
    return body as AdministeredClient;
  };
  const at = (id: string) => ROUTES.administrationClient.replace(':id', id);
  const list = async (by: TestClient) =>
    (await send(by, 'GET', ROUTES.administrationClients)).body['clients'] as AdministeredClient[];
  /** What asking for a token by the key comes to. */
  const token = async (clientId: string) => {
    const assertion = await new SignJWT({ jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(ISSUER)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(privateKey);
    const answer = await nation.askToken(assertion, { client_assertion_type: ASSERTION_TYPE });
    return { status: answer.status, ...((await answer.json()) as { access_token?: string }) };
  };

  it('lets a product in, which then sends records of its own within the territory', async () => {
    const made = await add(region, { name: 'liceo norte' });
    expect(made).toMatchObject({
      name: 'region/liceo norte',
      source: 'region/liceo norte',
      state: 'active',
      mayChange: true,
    });
    const { access_token } = await token(made.id);
    const request = new Request(`${ISSUER}${ROUTES.operations}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${access_token}` },
      body: JSON.stringify({
        profile: { id: 'plain', edition: '2026' },
        operations: [
          save({ entity: 'territory', record: { id: 'm1', name: 'm1', kind: 'municipality' } }),
          save({ entity: 'territory', record: { id: 'm2', name: 'm2', kind: 'municipality' } }),
        ],
      }),
    });
    const { results } = (await (await emis.server.fetch(request)).json()) as { results: { status: string }[] };
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'rejected']);
  });

  it.each([
    ['the nation', { territories: 'national' }, 'territories'],
    ['the territory above', { territories: ['r1'] }, 'territories'],
    ['the one beside', { territories: ['m1', 'm2'] }, 'territories'],
    ['one that nobody knows', { territories: ['m9'] }, 'territories'],
    ['a purpose of others', { purposes: ['registration', 'welfare'] }, 'purposes'],
    ['a wider scope', { scopes: ['emis/changes.read'] }, 'scopes'],
    ['a scope beside', { scopes: ['emis/person.list'] }, 'scopes'],
    ['reading of others, of which it has writing of its own', { scopes: ['emis/enrolment.read'] }, 'scopes'],
    ['support', { scopes: ['emis/support.approve'] }, 'scopes'],
  ])('gives nothing that is not its own: %s', async (_, more, what) => {
    const made = await add(town);
    for (const [method, path, body] of [
      ['POST', ROUTES.administrationClients, wish(more)],
      ['PUT', at(made.id), { scopes: made.scopes, purposes: made.purposes, territories: made.territories, ...more }],
    ] as const) {
      const { status, body: said } = await send(town, method, path, body);
      expect([status, said['detail']], method).toEqual([403, expect.stringContaining(what)]);
    }
    expect((await list(town)).find(({ id }) => id === made.id)?.version).toBe(1);
  });

  it('gives parts of what it has, and hands on what it has itself', async () => {
    await add(town, { scopes: ['emis/enrolment.create', 'emis/person.read', 'emis/school.list'] });
    const below = await add(region, {
      scopes: ['emis/clients.manage', 'emis/submissions.create'],
      territories: ['m2'],
    });
    expect(below.name).toMatch(/^region\//);
  });

  it('the database refuses as well, whatever the program lets through', async () => {
    const { clientId } = await emis.connect('any');
    const give = (territories: readonly string[] | 'national', purposes: readonly 'registration'[]) =>
      administering(database.tables, { ...OPERATOR, id: town.clientId, client: true }, 'emis/clients.manage', (trx) =>
        keepGrant(trx, clientId, { scopes: [], purposes, territories }, new Date().toISOString()),
      );
    await expect(give(['m2'], ['registration'])).rejects.toMatchObject({ code: '42501' });
    await expect(give('national', ['registration'])).rejects.toMatchObject({ code: '42501' });
    await expect(give(['m1'], ['welfare' as 'registration'])).rejects.toMatchObject({ code: '42501' });
    await give(['m1'], ['registration']);
  });

  it('sees clients within and no others; changes what administrators let in, and nothing that has more than it', async () => {
    const mine = await add(town);
    const wider = await add(region, { scopes: ['emis/submissions.create'], purposes: ['audit'] });
    await emis.connect('of the ministry', ['emis/submissions.create'], { territories: ['m1'] });
    const seen = new Map((await list(town)).map((one) => [one.name, one]));
    expect([...seen.keys()]).toEqual(expect.arrayContaining([mine.name, wider.name, 'of the ministry', 'town']));
    expect([...seen.keys()]).not.toEqual(expect.arrayContaining(['nation']));
    expect([...seen.keys()]).not.toContain('region');
    expect([mine.name, wider.name, 'of the ministry', 'town'].map((name) => seen.get(name)?.mayChange)).toEqual([
      ...[true, false, false, false],
    ]);
    const ministry = seen.get('of the ministry')?.id ?? '';
    const keys = (id: string) => ROUTES.administrationKeys.replace(':id', id);
    for (const id of [wider.id, ministry, town.clientId]) {
      expect((await send(town, 'DELETE', at(id))).status).toBe(403);
      expect((await send(town, 'POST', keys(id), { publicKey: key })).status).toBe(403);
    }
    for (const id of [nation.clientId, region.clientId, 'nobody']) {
      expect((await send(town, 'DELETE', at(id))).body['status']).toBe(404);
      expect((await send(town, 'GET', keys(id))).status).toBe(404);
    }
    expect((await send(nation, 'GET', ROUTES.administrationClients)).status).toBe(403);
  });

  it('removes a client at once, lets it in again with a grant, and changes its keys', async () => {
    const made = await add(town);
    expect((await token(made.id)).status).toBe(200);
    expect((await send(town, 'DELETE', at(made.id))).body['state']).toBe('suspended');
    expect((await token(made.id)).status).toBe(401);
    const grant = { scopes: ['emis/school.list'], purposes: ['registration'], territories: ['m1'] };
    expect((await send(town, 'PUT', at(made.id), grant)).body).toMatchObject({ state: 'active', version: 2 });
    const keys = ROUTES.administrationKeys.replace(':id', made.id);
    const next = { ...(await exportJWK((await generateKeyPair('ES256')).publicKey)), kid: 'next' };
    const two = (await send(town, 'POST', keys, { publicKey: next })).body['keys'] as { kid: string }[];
    expect(two.map(({ kid }) => kid)).toContain('next');
    const old = two.find(({ kid }) => kid !== 'next')?.kid ?? '';
    const one = await send(town, 'DELETE', `${keys}/${old}`);
    expect(one.body['keys']).toEqual([{ kid: 'next', createdAt: expect.any(String) as string }]);
    expect((await token(made.id)).status).toBe(401);
    expect((await send(town, 'POST', keys, { publicKey: { ...key, x: 'AAAA' } })).status).toBe(400);
  });

  it('takes no name twice, and a name elsewhere is no hindrance', async () => {
    await add(town, { name: 'same' });
    await add(region, { name: 'same' });
    expect((await send(town, 'POST', ROUTES.administrationClients, wish({ name: 'same' }))).status).toBe(400);
    for (const name of ['a/b', '', ' ', 'x'.repeat(81), 'a\u0000']) {
      expect((await send(town, 'POST', ROUTES.administrationClients, wish({ name }))).status, name).toBe(400);
    }
    expect(newClient.safeParse({ ...wish(), more: 1 }).success).toBe(false);
  });

  it('sees findings and accesses of the clients within, page by page, and no others', async () => {
    const product = await emis.connect('product of m1', ['emis/submissions.create'], { territories: ['m1'] });
    await product.sendBatch(await product.openSubmission(), [school('ok'), school('bad', '')]);
    await nation.sendBatch(await nation.openSubmission(), [school('bad', '')]);
    const read = async <Page>(by: TestClient, path: string) => (await (await by.get(path)).json()) as Page;
    const { submissions } = await read<FindingsPage>(town, ROUTES.administrationFindings);
    expect(submissions.map(({ client }) => client.name)).toContain('product of m1');
    expect(submissions.map(({ client }) => client.name)).not.toContain('nation');
    expect(submissions[0]).toMatchObject({
      counts: { accepted: 1, unchanged: 0, rejected: 1 },
      findings: [{ entity: 'school', severity: 'error', count: 1 }],
    });
    await sequence(database.tables, new Date());
    const { accesses } = await read<AccessesPage>(town, ROUTES.administrationAccesses);
    expect(accesses.find(({ client }) => client.name === 'product of m1')).toMatchObject({
      action: 'submit',
      territory: 'm1',
      entities: { school: { count: 2 } },
    });
    expect(accesses.filter(({ client }) => ['nation', 'region'].includes(client.name))).toEqual([]);
    // Who was not let in is told too: by a key that was taken away, in the test before.
    expect(accesses.map(({ action }) => action)).toContain('refused');
    const one = await read<AccessesPage>(town, `${ROUTES.administrationAccesses}?limit=1`);
    const two = await read<AccessesPage>(town, `${ROUTES.administrationAccesses}?limit=1&cursor=${one.next}`);
    expect([...one.accesses, ...two.accesses]).toEqual(accesses.slice(0, 2));
    const first = await read<FindingsPage>(region, `${ROUTES.administrationFindings}?limit=1`);
    const second = await read<FindingsPage>(region, `${ROUTES.administrationFindings}?limit=1&cursor=${first.next}`);
    expect(second.submissions[0]?.id).not.toBe(first.submissions[0]?.id);
    expect((await town.get(`${ROUTES.administrationFindings}?limit=1&cursor=${first.next}`)).status).toBe(400);
    expect((await product.get(ROUTES.administrationAccesses)).status).toBe(403);
  });

  it('leaves word of what was done, which nobody can change, and which the record of access holds too', async () => {
    const made = await add(town, { name: 'in the log' });
    await send(town, 'DELETE', at(made.id));
    const { events } = (await (await region.get(ROUTES.administrationEvents)).json()) as EventsPage;
    expect(events.slice(0, 2).map(({ action, about, by, details }) => [action, about, by, details['name']])).toEqual([
      ['removed', made.id, town.clientId, 'town/in the log'],
      ['added', made.id, town.clientId, 'town/in the log'],
    ]);
    await expect(sql`DELETE FROM administration_events`.execute(database.tables)).rejects.toThrow('only added to');
    await sequence(database.tables, new Date());
    expect((await verifyAccessLog(database)).faults).toEqual([]);
    const { rows } = await sql<{ entry: string }>`SELECT entry FROM access_log ORDER BY place DESC LIMIT 1`.execute(
      database.tables,
    );
    expect(JSON.parse(rows[0]?.entry ?? '{}')).toMatchObject({ action: 'clients.removed', client: town.clientId });
  });

  it('is there for a page of the portal as a plain function, with the same bounds', async () => {
    const ana = { ...OPERATOR, id: 'ana', prefix: 'm2/', territories: ['m2'] };
    const clients = emis.server.clients(ana);
    const made = await clients.add({
      name: 'x',
      publicKey: key,
      scopes: ['emis/changes.read'],
      purposes: ['audit'],
      territories: ['m2'],
    });
    expect((await clients.list()).map(({ id }) => id)).toContain(made.id);
    expect((await emis.server.clients({ ...ana, territories: ['m1'] }).list()).map(({ id }) => id)).not.toContain(
      made.id,
    );
    await expect(
      clients.grant(made.id, { ...made, scopes: [], purposes: [], territories: ['m1'] }),
    ).rejects.toMatchObject({
      reason: 'grant-too-wide',
    });
    expect((await emis.server.clients(OPERATOR).remove(made.id)).state).toBe('suspended');
  });
});
