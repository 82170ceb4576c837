import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { openPglite } from './node.ts';
import { newProver, type Prover } from './proofs-for-tests.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from './server-for-tests.ts';

const TOKEN_URL = ISSUER + ROUTES.token;
const FEED_URL = ISSUER + ROUTES.changes;

describe('a token that is bound to a key', () => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let prover: Prover;
  let token: string;
  let now = new Date('2026-11-24T12:00:00Z');

  beforeAll(async () => {
    database = await openPglite();
    emis = await testServer(database, { clock: () => now });
    client = await emis.connect();
    prover = await newProver();
    token = await boundToken();
  });
  afterAll(() => database.close());

  async function askToken(proof: string): Promise<Response> {
    return await client.askToken(await client.assertion(), {}, { dpop: proof });
  }
  async function boundToken(): Promise<string> {
    const answer = await askToken(await prover.prove('POST', TOKEN_URL, { now }));
    return ((await answer.json()) as { access_token: string }).access_token;
  }
  const readFeed = (headers: Record<string, string>, query = '') =>
    emis.server.fetch(new Request(FEED_URL + query, { headers }));
  const proved = async (how: Parameters<Prover['prove']>[2] = {}, by = prover) => ({
    authorization: `DPoP ${token}`,
    dpop: await by.prove('GET', FEED_URL, { token, now, ...how }),
  });

  it('is told as such, and opens what it may with a proof for that request', async () => {
    const answer = await askToken(await prover.prove('POST', TOKEN_URL, { now }));
    const body = (await answer.json()) as { access_token: string };
    expect(body).toMatchObject({ token_type: 'DPoP', expires_in: 300 });
    const claims = JSON.parse(Buffer.from(body.access_token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.cnf).toEqual({ jkt: prover.thumbprint });
    expect((await readFeed(await proved())).status).toBe(200);
    expect((await readFeed(await proved(), '?limit=1')).status, 'the query is no part of it').toBe(200);
  });

  it('is worth nothing to whoever has it without the key', async () => {
    const thief = await newProver();
    const asBearer = await readFeed({ authorization: `Bearer ${token}` });
    expect([asBearer.status, asBearer.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    const withoutProof = await readFeed({ authorization: `DPoP ${token}` });
    expect(withoutProof.status).toBe(401);
    expect(withoutProof.headers.get('www-authenticate')).toBe('DPoP error="invalid_dpop_proof", algs="ES256"');
    const otherKey = await readFeed(await proved({}, thief));
    expect([otherKey.status, await otherKey.json()]).toMatchObject([401, { code: 'unauthorised' }]);
  });

  it('cannot be used with a proof again, by however many at the same time', async () => {
    const once = await proved();
    const answers = await Promise.all(Array.from({ length: 20 }, () => readFeed(once)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const sameId = await proved({ claims: { jti: 'twice' } });
    expect((await readFeed(sameId)).status).toBe(200);
    expect((await readFeed(await proved({ claims: { jti: 'twice' } }))).status).toBe(401);
  });

  const seconds = (more: number) => Math.floor(now.getTime() / 1000) + more;
  const wrong: Record<string, () => Parameters<Prover['prove']>[2]> = {
    'another method': () => ({ claims: { htm: 'POST' } }),
    'another path': () => ({ claims: { htu: ISSUER + ROUTES.operations } }),
    'another server': () => ({ claims: { htu: `https://other.test${ROUTES.changes}` } }),
    'no address': () => ({ claims: { htu: 'nowhere' } }),
    'another token': () => ({ claims: { ath: 'x'.repeat(43) } }),
    'no token': () => ({ claims: { ath: undefined } }),
    'no jti': () => ({ claims: { jti: undefined } }),
    'a jti with U+0000': () => ({ claims: { jti: 'a\0b' } }),
    'no time': () => ({ claims: { iat: undefined } }),
    'a time an hour ago': () => ({ claims: { iat: seconds(-3600) } }),
    'a time in an hour': () => ({ claims: { iat: seconds(3600) } }),
    'another type': () => ({ header: { typ: 'JWT' } }),
    'no key in it': () => ({ header: { jwk: undefined } }),
    'a private key in it': () => ({ header: { jwk: { ...prover.jwk, d: 'AAAA' } } }),
    'a shared secret in it': () => ({ header: { jwk: { kty: 'oct', k: 'AAAA' } } }),
    'an address of keys beside its key': () => ({ header: { jku: 'https://evil.test/keys' } }),
  };
  it.each(Object.keys(wrong))('is refused with a proof with %s', async (name) => {
    const answer = await readFeed(await proved(wrong[name]?.()));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_dpop_proof');
  });

  it('is not made for a wrong proof, nor for one that got a token before', async () => {
    const once = await prover.prove('POST', TOKEN_URL, { now });
    expect((await askToken(once)).status).toBe(200);
    const others = ['', 'x', 'a.b.c', `${once}, ${once}`, await prover.prove('POST', FEED_URL, { now }), once];
    for (const proof of others) {
      const answer = await askToken(proof);
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_dpop_proof' }]);
    }
  });

  it('and one that is bound to none do not change places', async () => {
    const bearer = (await (await client.askToken(await client.assertion())).json()) as { access_token: string };
    const headers = {
      authorization: `DPoP ${bearer.access_token}`,
      dpop: await prover.prove('GET', FEED_URL, { token: bearer.access_token, now }),
    };
    expect((await readFeed(headers)).status).toBe(401);
  });

  it('is the only kind that a server takes which wants it so', async () => {
    const strict = await testServer(database, { clock: () => now, boundTokensOnly: true });
    const other = await strict.connect('strict');
    const refused = await other.askToken(await other.assertion());
    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_dpop_proof' }]);
    const ask = (headers: Record<string, string>) => strict.server.fetch(new Request(FEED_URL, { headers }));
    const bearer = (await (await client.askToken(await client.assertion())).json()) as { access_token: string };
    expect((await ask({ authorization: `Bearer ${bearer.access_token}` })).status).toBe(401);
    const bare = await ask({});
    expect(bare.headers.get('www-authenticate')).toBe('DPoP algs="ES256"');
    expect((await ask(await proved())).status).toBe(200);
    const about = await strict.server.fetch(new Request(ISSUER + ROUTES.protectedResource));
    expect(await about.json()).toMatchObject({ resource: ISSUER, dpop_bound_access_tokens_required: true });
  });

  it('ends after five minutes like any other', async () => {
    const before = now;
    now = new Date(now.getTime() + 301_000);
    expect((await readFeed(await proved())).status).toBe(401);
    now = before;
  });
});
