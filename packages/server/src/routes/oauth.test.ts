import { ROUTES, SCOPES } from '@emis-sdk/protocol';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClient } from '../clients.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { readMeta } from '../meta.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('tokens on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let now = new Date('2026-11-24T12:00:00Z');
  const seconds = (more = 0) => Math.floor(now.getTime() / 1000) + more;

  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { clock: () => now });
    client = await emis.connect();
  });
  afterAll(() => database.close());

  const fetchJson = async (path: string) =>
    (await (await emis.server.fetch(new Request(ISSUER + path))).json()) as Record<string, unknown>;

  it('gives a token as RFC 9068 writes it, that the published key verifies', async () => {
    const answer = await client.askToken(await client.assertion());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const body = (await answer.json()) as { access_token: string };
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300, scope: SCOPES.join(' ') });
    const { keys } = (await fetchJson(ROUTES.keys)) as { keys: Record<string, string>[] };
    expect(Object.keys(keys[0] ?? {})).not.toContain('d');
    const verified = await jwtVerify(body.access_token, await importJWK(keys[0] ?? {}, 'ES256'), { currentDate: now });
    expect(verified.protectedHeader).toMatchObject({ typ: 'at+jwt', kid: keys[0]?.kid });
    expect(verified.payload).toMatchObject({
      iss: ISSUER,
      aud: ISSUER,
      sub: client.clientId,
      client_id: client.clientId,
    });
    expect(await fetchJson(ROUTES.authorizationServer)).toMatchObject({
      issuer: ISSUER,
      token_endpoint: ISSUER + ROUTES.token,
    });
  });

  const wrong: Record<
    string,
    (right: { iat: number; exp: number }) => [claims?: Record<string, unknown>, header?: Record<string, unknown>]
  > = {
    'the audience as a list': () => [{ aud: [ISSUER] }],
    'the token endpoint as audience': () => [{ aud: ISSUER + ROUTES.token }],
    'another audience': () => [{ aud: 'https://other.test' }],
    'no audience': () => [{ aud: undefined }],
    'valid for an hour': () => [{ exp: seconds(3600) }],
    'expired a minute ago': () => [{ exp: seconds(-60) }],
    'no expiry': () => [{ exp: undefined }],
    'issued in an hour': () => [{ iat: seconds(3600) }],
    'not valid before a minute from now': () => [{ nbf: seconds(60) }],
    'no jti': () => [{ jti: undefined }],
    'an empty jti': () => [{ jti: '' }],
    'a jti that is no text': () => [{ jti: 7 }],
    'a jti with U+0000': () => [{ jti: 'a\0b' }],
    'another issuer': () => [{ iss: 'somebody' }],
    'an unknown subject': () => [{ sub: 'somebody', iss: 'somebody' }],
    'a subject with U+0000': () => [{ sub: 'a\0b' }],
    'its own key in the header': () => [{}, { jwk: { kty: 'EC' } }],
    'an address of keys in the header': () => [{}, { jku: 'https://evil.test/keys' }],
    'an access token’s type': () => [{}, { typ: 'at+jwt' }],
  };
  it.each(Object.keys(wrong))('refuses an assertion with %s', async (name) => {
    const [claims, header] = wrong[name]?.({ iat: seconds(), exp: seconds(60) }) ?? [];
    const answer = await client.askToken(await client.assertion(claims, header));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: 'invalid_client', code: 'unauthorised' });
  });

  it('takes a clock that is some seconds ahead', async () => {
    const ahead = { iat: seconds(8), nbf: seconds(8), exp: seconds(68) };
    expect((await client.askToken(await client.assertion(ahead))).status).toBe(200);
  });

  it('refuses alg none, another key and a key of a shared secret', async () => {
    const claims = { iss: client.clientId, sub: client.clientId, aud: ISSUER, jti: 'x', exp: seconds(60) };
    const part = (value: unknown) =>
      btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
    const unsigned = `${part({ alg: 'none' })}.${part(claims)}.`;
    const stranger = await generateKeyPair('ES256');
    const foreign = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).sign(stranger.privateKey);
    const publicText = new TextEncoder().encode(JSON.stringify(await exportJWK(stranger.publicKey)));
    const shared = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(publicText);
    const right = await client.assertion();
    const cut = right.slice(0, right.lastIndexOf('.') + 1);
    for (const assertion of [unsigned, foreign, shared, cut, '', 'a.b.c', 'é', right.replace('.', '.A')]) {
      const answer = await client.askToken(assertion);
      expect([assertion, answer.status]).toEqual([assertion, 401]);
    }
  });

  it('gives one token for one assertion, however many ask at the same time', async () => {
    const assertion = await client.assertion({ jti: 'the same' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => client.askToken(assertion)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(49);
    const signedAgain = await client.assertion({ jti: 'the same' });
    expect((await client.askToken(signedAgain)).status).toBe(401);
  });

  it('gives the scopes that are asked for, and none that is not registered', async () => {
    const reader = await emis.connect('reader', ['emis/changes.read']);
    const some = await client.askToken(await client.assertion(), { scope: 'emis/changes.read' });
    expect(await some.json()).toMatchObject({ scope: 'emis/changes.read' });
    const more = await reader.askToken(await reader.assertion(), {
      scope: 'emis/changes.read emis/submissions.create',
    });
    expect(more.status).toBe(400);
    expect(await more.json()).toMatchObject({ error: 'invalid_scope' });
    expect((await reader.post(ROUTES.submissions, { profile: { id: 'plain', edition: '2026' } })).status).toBe(403);
  });

  it('refuses another grant, another content type and another client id beside the assertion', async () => {
    const grant = await client.askToken(await client.assertion(), { grant_type: 'password' });
    expect([grant.status, await grant.json()]).toMatchObject([400, { error: 'unsupported_grant_type' }]);
    const json = await emis.server.fetch(
      new Request(ISSUER + ROUTES.token, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
    );
    expect([json.status, await json.json()]).toMatchObject([415, { error: 'invalid_request' }]);
    expect((await client.askToken(await client.assertion(), { client_id: 'somebody' })).status).toBe(401);
  });

  it('lets nobody in without a token, with a broken or an expired one, or with a scope taken away', async () => {
    const bare = await emis.server.fetch(new Request(ISSUER + ROUTES.changes));
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toBe('Bearer');
    const with_ = (authorization: string) =>
      emis.server.fetch(new Request(ISSUER + ROUTES.changes, { headers: { authorization } }));
    expect((await with_('Bearer x.y.z')).status).toBe(401);
    expect((await with_(`Bearer ${await client.assertion()}`)).status).toBe(401);
    const { access_token } = (await (await client.askToken(await client.assertion())).json()) as {
      access_token: string;
    };
    expect((await with_(`Bearer ${access_token}`)).status).toBe(200);
    const before = now;
    now = new Date(now.getTime() + 301_000);
    expect((await with_(`Bearer ${access_token}`)).status).toBe(401);
    now = before;
    const publicKey = (await emis.server.clientKeys(client.clientId))[0]?.jwk ?? expect.fail('no key');
    await emis.server.registerClient({ name: 'product', scopes: ['emis/submissions.create'], publicKey });
    expect((await with_(`Bearer ${access_token}`)).status).toBe(403);
    await emis.server.registerClient({ name: 'product', scopes: SCOPES, publicKey });
    // The grant is another one by now, though it says the same: a token is of one version.
    expect((await with_(`Bearer ${access_token}`)).status).toBe(401);
  });

  it('takes nothing for an access token that says it is something else, even under its own signature', async () => {
    const { tokenKey } = await readMeta(database.tables, () => 'unused');
    const client_key = (await emis.server.clientKeys(client.clientId))[0]?.kid;
    const times = { iat: seconds(), exp: seconds(60) };
    const { version: grant } = (await findClient(database.tables, client.clientId)) ?? expect.fail('no client');
    const granted = { scope: SCOPES.join(' '), client_key, purpose: 'registration', grant };
    const claims = { iss: ISSUER, aud: ISSUER, sub: client.clientId, ...granted, ...times };
    const ask = async (typ: string) => {
      const header = { alg: 'ES256', typ, kid: tokenKey.id };
      const token = await new SignJWT(claims).setProtectedHeader(header).sign(tokenKey.privateKey);
      const headers = { authorization: `Bearer ${token}` };
      return (await emis.server.fetch(new Request(ISSUER + ROUTES.changes, { headers }))).status;
    };
    expect([await ask('at+jwt'), await ask('JWT')]).toEqual([200, 401]);
  });

  it('replaces the key of a name and keeps its id', async () => {
    const first = await emis.connect('renewed');
    const second = await emis.connect('renewed');
    expect(second.clientId).toBe(first.clientId);
    expect((await first.askToken(await first.assertion())).status).toBe(401);
    expect((await second.askToken(await second.assertion())).status).toBe(200);
  });

  it('takes no private key and no key of another kind', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const register = (publicKey: JsonWebKey) => emis.server.registerClient({ name: 'n', scopes: SCOPES, publicKey });
    await expect(register(await exportJWK(privateKey))).rejects.toThrow(TypeError);
    await expect(register({ kty: 'RSA', n: 'x', e: 'AQAB' })).rejects.toThrow(TypeError);
  });

  it('says the time of its own clock, so that a client can correct its own', async () => {
    const answer = await client.askToken(await client.assertion({ exp: seconds(-86_400) }));
    expect(new Date(answer.headers.get('date') ?? '')).toEqual(now);
  });
});
