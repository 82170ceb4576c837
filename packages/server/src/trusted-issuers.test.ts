import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ROUTES, type Scope } from '@emis-sdk/protocol';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from './database.ts';
import { openPglite } from './node.ts';
import { newProver } from './proofs-for-tests.ts';
import { ISSUER, type TestServer, testServer } from './server-for-tests.ts';
import type { TrustedIssuer } from './trusted-issuers.ts';

const MINISTRY = 'https://login.ministry.test/realms/emis';
const READ: Scope = 'emis/changes.read';
const FEED_URL = ISSUER + ROUTES.changes;

let database: Database;
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

async function emisThatTrusts(issuer: TrustedIssuer, clientId = 'product-7'): Promise<TestServer['server']> {
  const { server } = await testServer(database, { issuers: [issuer] });
  await server.registerClient({ name: 'theirs', scopes: [READ], identity: { issuer: issuer.issuer, clientId } });
  return server;
}

/** An issuer that is only its metadata and its keys. */
class Ministry {
  readonly asked: string[] = [];
  readonly keys: JWK[] = [];
  metadata: Record<string, unknown> = { issuer: MINISTRY, jwks_uri: `${MINISTRY}/keys` };
  answers = true;

  readonly fetch = ((input: string | URL | Request) => {
    const address = String(input);
    this.asked.push(address);
    if (!this.answers) return Promise.resolve(new Response('down for maintenance', { status: 503 }));
    if (address === `${MINISTRY}/keys`) return Promise.resolve(Response.json({ keys: this.keys }));
    if (address === `${MINISTRY}/.well-known/openid-configuration`)
      return Promise.resolve(Response.json(this.metadata));
    return Promise.resolve(new Response(null, { status: 404 }));
  }) as typeof fetch;

  async newKey(kid: string): Promise<CryptoKey> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    this.keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
    return privateKey;
  }
}

describe('a token of a ministry’s own issuer', () => {
  let ministry: Ministry;
  let key: CryptoKey;
  let server: TestServer['server'];

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    ministry = new Ministry();
    key = await ministry.newKey('k1');
    server = await emisThatTrusts({ issuer: MINISTRY, fetch: ministry.fetch });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const seconds = (more = 0) => Math.floor(Date.now() / 1000) + more;
  const token = (claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}, by = key) => {
    const right = { iss: MINISTRY, aud: ISSUER, sub: 'service-account', client_id: 'product-7', scope: READ };
    return new SignJWT({ ...right, iat: seconds(), exp: seconds(300), ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header } as { alg: string })
      .sign(by);
  };
  const read = async (text: string, scheme = 'Bearer', more: Record<string, string> = {}) =>
    await server.fetch(new Request(FEED_URL, { headers: { authorization: `${scheme} ${text}`, ...more } }));
  const status = async (text: string) => (await read(text)).status;

  it('opens what both it and the registration allow', async () => {
    expect(await status(await token())).toBe(200);
    expect(await status(await token({ client_id: undefined, azp: 'product-7', scope: undefined, scp: [READ] }))).toBe(
      200,
    );
    expect(await status(await token({ scope: 'emis/submissions.create' }))).toBe(403);
    expect(await status(await token({ client_id: 'unregistered' }))).toBe(401);
    expect(ministry.asked, 'metadata and keys are asked for once').toHaveLength(2);
  });

  const wrong: Record<string, () => Parameters<typeof token>> = {
    'another audience': () => [{ aud: 'https://other.test' }],
    'the audience as a list': () => [{ aud: [ISSUER] }],
    'no audience': () => [{ aud: undefined }],
    'another issuer': () => [{ iss: 'https://evil.test' }],
    'an end an hour from now': () => [{ exp: seconds(3600) }],
    'no beginning': () => [{ iat: undefined }],
    'an end in the past': () => [{ iat: seconds(-600), exp: seconds(-300) }],
    'a beginning in an hour': () => [{ nbf: seconds(3600) }],
    'the type of an id token': () => [{}, { typ: 'JWT' }],
    'a key that is not there': () => [{}, { kid: 'k9' }],
    'no name of its key': () => [{}, { kid: undefined }],
    'an address of keys': () => [{}, { jku: 'https://evil.test/keys' }],
    'a critical header': () => [{}, { crit: ['b64'], b64: true }],
    'a client id that is no text': () => [{ client_id: { a: 1 } }],
    'a binding that is not known here': () => [{ cnf: { 'x5t#S256': 'x' } }],
  };
  it.each(Object.keys(wrong))('is refused with %s', async (name) => {
    expect(await status(await token(...(wrong[name]?.() ?? [])))).toBe(401);
  });

  it('is refused when somebody else signed it, and an algorithm that was not agreed is none', async () => {
    const stranger = await generateKeyPair('ES256');
    expect(await status(await token({}, {}, stranger.privateKey))).toBe(401);
    const rsa = await generateKeyPair('RS256', { extractable: true });
    ministry.keys.push({ ...(await exportJWK(rsa.publicKey)), kid: 'rsa' });
    expect(await status(await token({}, { alg: 'RS256', kid: 'rsa' }, rsa.privateKey))).toBe(401);
    server = await emisThatTrusts({ issuer: MINISTRY, fetch: ministry.fetch, algorithms: ['RS256'] });
    expect(await status(await token({}, { alg: 'RS256', kid: 'rsa' }, rsa.privateKey))).toBe(200);
  });

  it('is taken by a key that is new within seconds, and not by one that is gone within a minute', async () => {
    expect(await status(await token())).toBe(200);
    const next = await ministry.newKey('k2');
    vi.advanceTimersByTime(6_000);
    expect(await status(await token({}, { kid: 'k2' }, next))).toBe(200);
    ministry.keys.shift();
    vi.advanceTimersByTime(60_000);
    expect(await status(await token())).toBe(401);
    expect(await status(await token({}, { kid: 'k2' }, next))).toBe(200);
  });

  it('with an invented key does not make the server ask the issuer again and again', async () => {
    expect(await status(await token())).toBe(200);
    const before = ministry.asked.length;
    for (let n = 0; n < 30; n++) expect(await status(await token({}, { kid: `invented-${n}` }))).toBe(401);
    expect(ministry.asked.length - before).toBeLessThanOrEqual(1);
  });

  it('is told to come again while the issuer is silent, and found good after', async () => {
    ministry.answers = false;
    const answer = await read(await token());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
    ministry.answers = true;
    expect(await status(await token())).toBe(200);
  });

  it('is refused when the metadata is that of another issuer', async () => {
    ministry.metadata = { issuer: 'https://evil.test', jwks_uri: 'https://evil.test/keys' };
    expect(await status(await token())).toBe(503);
    ministry.metadata = { issuer: MINISTRY, jwks_uri: 'http://login.ministry.test/keys' };
    expect(await status(await token())).toBe(503);
    expect(ministry.asked.filter((address) => address.endsWith('/keys'))).toEqual([]);
  });

  it('that is bound to a key needs its proof', async () => {
    const prover = await newProver();
    const bound = await token({ cnf: { jkt: prover.thumbprint } });
    expect(await status(bound)).toBe(401);
    const dpop = await prover.prove('GET', FEED_URL, { token: bound });
    expect((await read(bound, 'DPoP', { dpop })).status).toBe(200);
    expect((await read(bound, 'DPoP', { dpop })).status).toBe(401);
  });

  it('gives what the ministry’s own claims mean here', async () => {
    server = await emisThatTrusts({
      issuer: MINISTRY,
      fetch: ministry.fetch,
      clientIdOf: (claims) => claims.system,
      scopesOf: (claims) => (claims.role === 'reader' ? [READ] : []),
    });
    expect(await status(await token({ system: 'product-7', role: 'reader' }))).toBe(200);
    expect(await status(await token({ system: 'product-7', role: 'writer' }))).toBe(403);
    expect(await status(await token({ role: 'reader' }))).toBe(401);
  });
});

it('an identity at an issuer belongs to one client', async () => {
  const { server } = await testServer(database);
  const identity = { issuer: MINISTRY, clientId: 'one' };
  await server.registerClient({ name: 'first', scopes: [READ], identity });
  await server.registerClient({ name: 'first', scopes: [READ], identity });
  await expect(server.registerClient({ name: 'second', scopes: [READ], identity })).rejects.toThrow(TypeError);
  await expect(server.registerClient({ name: 'third', scopes: [READ] })).rejects.toThrow(TypeError);
});

it('keys of an issuer are not read over plain http from another machine', async () => {
  for (const issuer of ['http://login.ministry.test', 'ftp://login.ministry.test', 'nowhere'])
    await expect(testServer(database, { issuers: [{ issuer }] })).rejects.toThrow(TypeError);
  const plainKeys = { issuer: MINISTRY, jwksUri: 'http://login.ministry.test/keys' };
  await expect(testServer(database, { issuers: [plainKeys] })).rejects.toThrow(TypeError);
});

describe('a certified OpenID provider as the ministry’s issuer', () => {
  let http: HttpServer;
  let issuer: string;
  let clientKey: CryptoKey;

  beforeAll(async () => {
    // It warns that it keeps everything in memory.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    let handle: ReturnType<Provider['callback']> | undefined;
    http = createServer((request, response) => void handle?.(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => http.once('listening', resolve));
    issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const own = await generateKeyPair('ES256', { extractable: true });
    const theirs = await generateKeyPair('ES256', { extractable: true });
    clientKey = theirs.privateKey;
    const provider = new Provider(issuer, {
      jwks: { keys: [{ ...(await exportJWK(own.privateKey)), alg: 'ES256', use: 'sig', kid: 'op' }] as never },
      scopes: [READ],
      clients: [
        {
          client_id: 'school-product',
          grant_types: ['client_credentials'],
          redirect_uris: [],
          response_types: [],
          scope: READ,
          id_token_signed_response_alg: 'ES256',
          token_endpoint_auth_method: 'private_key_jwt',
          token_endpoint_auth_signing_alg: 'ES256',
          jwks: { keys: [{ ...(await exportJWK(theirs.publicKey)), kid: 'c1' }] as never },
        },
      ],
      ttl: { ClientCredentials: 300 },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        dPoP: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => ISSUER,
          getResourceServerInfo: () => ({
            scope: READ,
            audience: ISSUER,
            accessTokenTTL: 300,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          }),
        },
      },
    });
    handle = provider.callback();
  });
  afterAll(() => new Promise((resolve) => http.close(resolve)));

  it('gives tokens that are taken, bound to a key or not', async () => {
    const server = await emisThatTrusts({ issuer }, 'school-product');
    const prover = await newProver();
    const ask = async (headers: Record<string, string> = {}) => {
      const assertion = await new SignJWT({ jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: 'ES256', kid: 'c1' })
        .setIssuer('school-product')
        .setSubject('school-product')
        .setAudience(issuer)
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(clientKey);
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        scope: READ,
        client_id: 'school-product',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      });
      const answer = await fetch(`${issuer}/token`, { method: 'POST', body, headers });
      return (await answer.json()) as { access_token: string; token_type: string };
    };
    const bearer = await ask();
    const open = { authorization: `Bearer ${bearer.access_token}` };
    expect((await server.fetch(new Request(FEED_URL, { headers: open }))).status).toBe(200);
    const bound = await ask({ dpop: await prover.prove('POST', `${issuer}/token`) });
    expect(bound.token_type).toBe('DPoP');
    const dpop = await prover.prove('GET', FEED_URL, { token: bound.access_token });
    const proved = { authorization: `DPoP ${bound.access_token}`, dpop };
    expect((await server.fetch(new Request(FEED_URL, { headers: proved }))).status).toBe(200);
    const unproved = { authorization: `Bearer ${bound.access_token}` };
    expect((await server.fetch(new Request(FEED_URL, { headers: unproved }))).status).toBe(401);
  });
});
