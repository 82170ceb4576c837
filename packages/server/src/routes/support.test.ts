import { ROUTES, type Scope } from '@emis-sdk/protocol';
import type { EventsPage, SupportAccess } from '@emis-sdk/protocol/administration';
import { ADMINISTRATION_ROUTES } from '@emis-sdk/protocol/administration';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../administration/administrator.ts';
import { findClient } from '../clients.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { sightsOf } from '../field-sight.ts';
import { ISSUER, save, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { withinGrant } from '../within-grant.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));
const HOUR = 3_600_000;
const MAY_DECIDE: readonly Scope[] = [
  'emis/support.approve',
  'emis/support.ask',
  'emis/oversight.read',
  'emis/changes.read',
  'emis/clients.manage',
];

describe.each(databases)('access for support on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let helper: TestClient;
  let head: TestClient;
  let now: number;
  const { publicKey, privateKey } = { publicKey: {} as JsonWebKey, privateKey: {} as CryptoKey };
  let key = publicKey;
  let secret = privateKey;
  beforeAll(async () => {
    now = Date.now();
    database = await open();
    emis = await testServer(database, { clock: () => new Date(now) });
    const nation = await emis.connect('nation');
    await nation.operate(
      save({ entity: 'territory', record: { id: 'm1', name: 'm1', kind: 'municipality' } }),
      save({ entity: 'school', record: { id: 's1', name: 'S', territoryId: 'm1' } }),
    );
    helper = await emis.connect('helper', ['emis/support.ask'], { territories: ['m1'] });
    head = await emis.connect('head', MAY_DECIDE, { territories: ['m1'] });
    const pair = await generateKeyPair('ES256', { extractable: true });
    [key, secret] = [await exportJWK(pair.publicKey), pair.privateKey];
  });
  afterAll(() => database.close());

  const wish = (more: object = {}) => ({
    ...{ reason: 'Schools are missing from the feed', hours: 2, scopes: ['emis/school.read', 'emis/school.list'] },
    ...{ purpose: 'registration', territories: ['m1'], publicKey: key, ...more },
  });
  const ask = async (by: TestClient, more: object = {}) => {
    const answer = await fetchWithNewToken(by, 'POST', ADMINISTRATION_ROUTES.support, wish(more));
    return { status: answer.status, body: (await answer.json()) as SupportAccess };
  };
  const act = async (by: TestClient, route: 'supportApproval' | 'supportRefusal' | 'supportEnd', id: string) => {
    // Hours go by: each time with a new token.
    const answer = await fetchWithNewToken(by, 'POST', ADMINISTRATION_ROUTES[route].replace(':id', id));
    return { status: answer.status, body: (await answer.json()) as SupportAccess };
  };
  async function fetchWithNewToken(by: TestClient, method: string, path: string, body?: object) {
    const { access_token } = (await (await by.askToken(await by.assertion())).json()) as { access_token: string };
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const request = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    return await emis.server.fetch(new Request(ISSUER + path, request));
  }
  /** The token that the one who asked gets as the client of the access. */
  async function tokenOf(clientId = '') {
    const seconds = Math.floor(now / 1000);
    const assertion = await new SignJWT({ jti: crypto.randomUUID(), iat: seconds, exp: seconds + 60 })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(ISSUER)
      .sign(secret);
    return ((await (await helper.askToken(assertion)).json()) as { access_token?: string }).access_token;
  }
  const look = async (token = '') => {
    const path = `${ROUTES.records.replace(':entity', 'school')}/s1?source=nation`;
    const headers = { authorization: `Bearer ${token}` };
    return (await emis.server.fetch(new Request(ISSUER + path, { headers }))).status;
  };
  const state = async (id: string) =>
    (
      (await (
        await fetchWithNewToken(helper, 'GET', ADMINISTRATION_ROUTES.supportAccess.replace(':id', id))
      ).json()) as SupportAccess
    ).state;

  it('opens only when another person approves, and ends by itself, tokens and all', async () => {
    const { status, body } = await ask(helper);
    expect([status, body.state, body.clientId]).toEqual([201, 'asked', undefined]);
    const opened = await act(head, 'supportApproval', body.id);
    expect([opened.status, opened.body]).toMatchObject([
      200,
      { state: 'open', decidedBy: head.clientId, askedBy: helper.clientId },
    ]);
    expect(Date.parse(opened.body.endsAt ?? '') - now).toBe(2 * HOUR);
    const token = await tokenOf(opened.body.clientId);
    expect(await look(token)).toBe(200);
    now += 2 * HOUR - 60_000;
    const late = await tokenOf(opened.body.clientId);
    expect(await look(late)).toBe(200);
    now += 60_000;
    expect(await look(late), 'the token has four minutes left').toBe(401);
    expect(await tokenOf(opened.body.clientId)).toBeUndefined();
    expect(await state(body.id)).toBe('ended');
    expect((await act(head, 'supportApproval', body.id)).status).toBe(400);
  });

  it('the database ends it too, by its own clock', async () => {
    const { body } = await ask(helper);
    const { clientId = '' } = (await act(head, 'supportApproval', body.id)).body;
    const client = (await findClient(database.tables, clientId, undefined, new Date(now))) ?? expect.fail('no client');
    const rows = () =>
      withinGrant(
        database.tables,
        { ...client, purpose: 'registration', sight: sightsOf().registration },
        'read',
        async (trx) => (await sql`SELECT 1 FROM records WHERE entity = 'school'`.execute(trx)).rows.length,
      );
    expect(await rows()).toBe(1);
    await sql`UPDATE clients SET ends_at = now() - interval '1 second' WHERE id = ${clientId}`.execute(database.tables);
    expect(await rows()).toBe(0);
  });

  it('is never decided by the one who asked, by a client of its own, or with a key of its own', async () => {
    const own = await ask(head);
    for (const route of ['supportApproval', 'supportRefusal'] as const) {
      expect((await act(head, route, own.body.id)).status, route).toBe(403);
    }
    // One that it let in itself.
    const child = await generateKeyPair('ES256', { extractable: true });
    const made = await emis.server.clients({ ...OPERATOR, id: head.clientId, prefix: 'head/' }).add({
      ...{
        name: 'puppet',
        publicKey: await exportJWK(child.publicKey),
        scopes: MAY_DECIDE,
        purposes: ['registration'],
      },
      territories: ['m1'],
    });
    const puppet = { ...OPERATOR, id: made.id, territories: ['m1'] };
    await expect(emis.server.support(puppet).approve(own.body.id)).rejects.toMatchObject({
      reason: 'support-same-person',
    });
    // And the other way round.
    const theirs = await emis.server
      .support(puppet)
      .ask({ ...(wish() as Parameters<ReturnType<typeof emis.server.support>['ask']>[0]) });
    expect((await act(head, 'supportApproval', theirs.id)).status).toBe(403);
    // Two that one administrator let in may both be itself; two whom the ministry let in are not.
    const registrar = await emis.connect('registrar', MAY_DECIDE, { territories: ['m1'] });
    const letIn = async (name: string, by: string) => {
      const { publicKey: jwk } = await generateKeyPair('ES256', { extractable: true });
      const one = await emis.server.clients({ ...OPERATOR, id: by, prefix: `${by}/` }).add({
        ...{
          name,
          publicKey: await exportJWK(jwk),
          scopes: MAY_DECIDE,
          purposes: ['registration'],
          territories: ['m1'],
        },
      });
      return emis.server.support({ ...OPERATOR, id: one.id, territories: ['m1'] });
    };
    const wanted = wish() as Parameters<ReturnType<typeof emis.server.support>['ask']>[0];
    const [left, right] = [await letIn('left', registrar.clientId), await letIn('right', registrar.clientId)];
    const sibling = await left.ask(wanted);
    await expect(right.approve(sibling.id)).rejects.toMatchObject({ reason: 'support-same-person' });
    const [one, two] = [await letIn('one', OPERATOR.id), await letIn('two', OPERATOR.id)];
    expect((await two.approve((await one.ask(wanted)).id)).state).toBe('open');
    // With the key of the one who is to approve.
    const { rows } = await sql<{
      public_key: JsonWebKey;
    }>`SELECT public_key FROM client_keys WHERE client_id = ${head.clientId}`.execute(database.tables);
    const borrowed = await ask(helper, { publicKey: rows[0]?.public_key });
    expect((await act(head, 'supportApproval', borrowed.body.id)).status).toBe(403);
    expect(await state(borrowed.body.id)).toBe('asked');
  });

  it.each([
    ['nine hours', { hours: 9 }],
    ['half an hour', { hours: 0.5 }],
    ['no reason', { reason: ' too few  ' }],
    ['to write', { scopes: ['emis/school.update'] }],
    ['everything of its own', { scopes: ['emis/submissions.create'] }],
    ['to oversee', { scopes: ['emis/oversight.read'] }],
    ['a private key', { publicKey: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', d: 'AA' } }],
  ])('is not asked for: %s', async (_, more) => {
    expect((await ask(helper, more)).status).toBe(400);
  });

  it('is given by nobody who does not have it', async () => {
    for (const more of [{ territories: 'national' }, { purpose: 'welfare' }]) {
      const { body } = await ask(helper, more);
      const { status } = await act(head, 'supportApproval', body.id);
      expect([403, 404]).toContain(status);
      expect(await state(body.id)).toBe('asked');
    }
    const narrow = await emis.connect('narrow', ['emis/support.approve', 'emis/person.read'], { territories: ['m1'] });
    const { body } = await ask(helper);
    expect((await act(narrow, 'supportApproval', body.id)).status).toBe(403);
    const beside = await emis.connect('beside', MAY_DECIDE, { territories: ['m2'] });
    expect((await act(beside, 'supportApproval', body.id)).status).toBe(404);
  });

  it('is refused, ended early and forgotten after a day', async () => {
    const refused = (await ask(helper)).body.id;
    expect((await act(head, 'supportRefusal', refused)).body.state).toBe('refused');
    expect((await act(head, 'supportApproval', refused)).status).toBe(400);
    const early = (await ask(helper)).body.id;
    const { clientId } = (await act(head, 'supportApproval', early)).body;
    const token = await tokenOf(clientId);
    expect(await look(token)).toBe(200);
    expect((await act(helper, 'supportEnd', early)).body.state).toBe('ended');
    expect(await look(token)).toBe(401);
    const waiting = (await ask(helper)).body.id;
    now += 24 * HOUR;
    expect(await state(waiting)).toBe('expired');
    expect((await act(head, 'supportApproval', waiting)).status).toBe(400);
  });

  it('leaves a stream of its own, and nobody sees that of others', async () => {
    const { body } = await (async () => {
      const answer = await emis.server
        .support({ ...OPERATOR, id: helper.clientId, territories: [] })
        .ask(wish() as Parameters<ReturnType<typeof emis.server.support>['ask']>[0]);
      return { body: answer };
    })();
    await act(head, 'supportApproval', body.id);
    await act(head, 'supportEnd', body.id);
    const { events } = (await (
      await fetchWithNewToken(head, 'GET', ADMINISTRATION_ROUTES.supportEvents)
    ).json()) as EventsPage;
    const own = events.filter(({ about }) => about === body.id);
    expect(own.map(({ action, by }) => [action, by])).toEqual([
      ['ended', head.clientId],
      ['approved', head.clientId],
      ['asked', helper.clientId],
    ]);
    expect(own[2]?.details['reason']).toBe('Schools are missing from the feed');
    const { events: others } = (await (
      await fetchWithNewToken(head, 'GET', ADMINISTRATION_ROUTES.administrationEvents)
    ).json()) as EventsPage;
    expect(others.some(({ about }) => about === body.id)).toBe(false);
    const beside = await emis.connect('beside 2', MAY_DECIDE, { territories: ['m2'] });
    const elsewhere = (await (
      await fetchWithNewToken(beside, 'GET', ADMINISTRATION_ROUTES.supportEvents)
    ).json()) as EventsPage;
    expect(elsewhere.events).toEqual([]);
    // Who may only ask sees what it asked for itself.
    const other = await emis.connect('other helper', ['emis/support.ask'], { territories: ['m1'] });
    const listed = await fetchWithNewToken(other, 'GET', ADMINISTRATION_ROUTES.support);
    expect(((await listed.json()) as { support: unknown[] }).support).toEqual([]);
  });
});
