import { createHmac } from 'node:crypto';
import { ROUTES } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAccessLog } from './audit/access-log.ts';
import { refusedClients } from './audit/refusals.ts';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { readMeta } from './meta.ts';
import { newProver } from './proofs-for-tests.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const FEED_URL = ISSUER + ROUTES.changes;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe.each(databases)('case 20: attacks on tokens, on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let publicJwk: JsonWebKey;
  let publicTexts: string[];

  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
    client = await emis.connect();
    publicJwk = (await emis.server.clientKeys(client.clientId))[0]?.jwk ?? {};
    const spki = await exportSPKI(
      (await importJWK({ ...publicJwk, kty: 'EC' }, 'ES256', { extractable: true })) as CryptoKey,
    );
    publicTexts = [JSON.stringify(publicJwk), spki, spki.trim(), publicJwk.x ?? ''];
  });
  afterAll(() => database.close());

  const seconds = (more = 0) => Math.floor(Date.now() / 1000) + more;
  const right = () => ({
    iss: client.clientId,
    sub: client.clientId,
    aud: ISSUER,
    jti: crypto.randomUUID(),
    iat: seconds(),
    exp: seconds(60),
  });
  const forged = (header: object, claims: object, signature: string) =>
    `${encode(header)}.${encode(claims)}.${signature}`;
  const byHmac = (header: object, claims: object, secret: string) => {
    const text = `${encode(header)}.${encode(claims)}`;
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };

  /** By hand: a library would not sign it. */
  const signed = async (header: object, claims: object) => {
    const text = `${encode(header)}.${encode(claims)}`;
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const signature = await crypto.subtle.sign(how, client.privateKey, new TextEncoder().encode(text));
    return `${text}.${Buffer.from(signature).toString('base64url')}`;
  };

  const attacks: Record<string, () => Promise<string | string[]>> = {
    'alg none': async () =>
      ['none', 'None', 'NONE', 'nOnE'].flatMap((alg) => [forged({ alg }, right(), ''), forged({ alg }, right(), 'AA')]),
    'HS256 with the public key as its secret': async () =>
      publicTexts.map((secret) => byHmac({ alg: 'HS256' }, right(), secret)),
    'a critical header that nobody knows': () => signed({ alg: 'ES256', crit: ['x'], x: 1 }, right()),
    'a critical header without a meaning': () => signed({ alg: 'ES256', crit: [] }, right()),
    'a critical header that exists': () => client.assertion({}, { crit: ['b64'], b64: true }),
    'an address of keys': () => client.assertion({}, { jku: 'https://evil.test/keys' }),
    'an address of a certificate': () => client.assertion({}, { x5u: 'https://evil.test/cert' }),
    'a certificate': () => client.assertion({}, { x5c: ['AAAA'] }),
    'a key of its own': async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
      return client.assertion({}, { jwk: await exportJWK(publicKey) }, privateKey);
    },
    'the right key brought along': () => client.assertion({}, { jwk: publicJwk as never }),
    'another algorithm of the same key': async () => forged({ alg: 'ES256K' }, right(), 'A'.repeat(86)),
    'a signature of zeros': async () => forged({ alg: 'ES256' }, right(), Buffer.alloc(64).toString('base64url')),
    'a list of audiences': () => client.assertion({ aud: [ISSUER, 'https://other.test'] }),
    'a list of one audience': () => client.assertion({ aud: [ISSUER] }),
    'an end an hour too late': () => client.assertion({ exp: seconds(3600) }),
    'a beginning in the future': () => client.assertion({ iat: seconds(120) }),
    'an end in the past': () => client.assertion({ exp: seconds(-60) }),
    'a path as the name of its key': () => client.assertion({}, { kid: '../../../../dev/null' }),
    'SQL as the name of its key': () => client.assertion({}, { kid: "' OR '1'='1" }),
    'a name of its key that is no text': () => client.assertion({}, { kid: { $ne: '' } as never }),
    'padding and spaces around its parts': async () => {
      const text = await client.assertion();
      return [
        `${text}=`,
        `${text} `,
        ` ${text}`,
        `${text}\n`,
        text.replace('.', '=.'),
        text.replaceAll('-', '+').concat('=='),
      ];
    },
  };
  it.each(Object.keys(attacks))('case 20: an assertion with %s gets invalid_client, and no token', async (name) => {
    const texts = await attacks[name]?.();
    for (const text of [texts].flat()) {
      const answer = await client.askToken(text ?? '');
      const body = (await answer.json()) as Record<string, unknown>;
      expect([answer.status, body.error, body.access_token]).toEqual([401, 'invalid_client', undefined]);
    }
  });

  it('case 20: who was not let in stands in the record of access: by which client, why and how often, and not a line for each', async () => {
    const now = new Date('2026-11-27T10:00:00Z');
    let clock = now;
    const own = await open();
    const quiet = await testServer(own, { clock: () => clock });
    const known = await quiet.connect('north');
    const once = await known.assertion();
    expect((await known.askToken(once)).status).toBe(200);
    for (const text of [once, once, once, await known.assertion({}, { kid: 'other' }), 'e30.e30.e30', 'Canary']) {
      expect((await known.askToken(text)).status).toBe(401);
    }
    await known.askToken(await known.assertion({ sub: 'nobody', iss: 'nobody' }));
    clock = new Date(now.getTime() + 61_000);
    await known.askToken(await known.assertion({ aud: 'https://other.test' }));
    await quiet.server.close();
    const refused = await refusedClients(own, clock);
    const [at, later] = [now.toISOString(), clock.toISOString()];
    expect(refused).toEqual([
      { client: 'north', because: 'not-right', count: 1, first: later, last: later },
      { client: 'north', because: 'used-before', count: 3, first: at, last: later },
      { client: 'unknown', because: 'unknown-client', count: 3, first: at, last: later },
      { client: 'north', because: 'unknown-key', count: 1, first: at, last: at },
    ]);
    const log = await own.tables.selectFrom('access_log').selectAll().execute();
    expect(log).toHaveLength(6);
    for (const told of ['Canary', 'nobody']) expect(JSON.stringify(log)).not.toContain(told);
    expect(await verifyAccessLog(own)).toMatchObject({ faults: [] });
    await own.close();
  });

  it('case 20: a thousand uses of one jti at the same time get one token', async () => {
    const texts = await Promise.all(
      Array.from({ length: 10 }, (_, n) => client.assertion({ jti: 'one of a thousand', exp: seconds(60 + n) })),
    );
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, n) => client.askToken(texts[n % 10] ?? '')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(999);
  });

  it('case 20: an access token of the server’s own making opens nothing once it says anything else', async () => {
    const { tokenKey } = await readMeta(database.tables, () => 'unused');
    const client_key = (await emis.server.clientKeys(client.clientId))[0]?.kid;
    const granted = { purpose: 'registration', grant: 1 };
    const good = { ...right(), iss: ISSUER, scope: 'emis/changes.read', client_key, ...granted };
    const header = { alg: 'ES256', typ: 'at+jwt', kid: tokenKey.id };
    const ask = async (claims: object, more: object = {}) => {
      const signed = new SignJWT({ ...good, ...claims }).setProtectedHeader({ ...header, ...more });
      const headers = { authorization: `Bearer ${await signed.sign(tokenKey.privateKey)}` };
      return (await emis.server.fetch(new Request(FEED_URL, { headers }))).status;
    };
    expect(await ask({})).toBe(200);
    const wrong = [
      { aud: [ISSUER] },
      { aud: 'https://other.test' },
      { iss: 'https://other.test' },
      { exp: seconds(3600) },
      { iat: seconds(3600), exp: seconds(3660) },
      { grant: 2 },
      { grant: undefined },
      { purpose: 'statistics' },
      { purpose: undefined },
      { client_key: 'gone' },
      { client_key: undefined },
      { cnf: { jkt: 'x' } },
      { cnf: {} },
      { cnf: 'x' },
      { sub: 'somebody' },
    ];
    for (const claims of wrong) expect([claims, await ask(claims)]).toEqual([claims, 401]);
    const brought = [{ jwk: publicJwk }, { jku: 'https://evil.test' }, { x5u: 'https://evil.test' }, { kid: 'other' }];
    for (const more of brought) expect([more, await ask({}, more)]).toEqual([more, 401]);
    const publicText = JSON.stringify(tokenKey.publicJwk);
    const confused = [
      byHmac({ ...header, alg: 'HS256' }, good, publicText),
      forged({ ...header, alg: 'none' }, good, ''),
    ];
    for (const text of confused) {
      const headers = { authorization: `Bearer ${text}` };
      expect((await emis.server.fetch(new Request(FEED_URL, { headers }))).status).toBe(401);
    }
  });

  /** Another text than a token: one sign changed, left out, put in or in another place, or a part put another way. */
  const change = fc.record({
    how: fc.constantFrom('replace', 'insert', 'remove', 'swap', 'header', 'claim', 'cut', 'twice'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    sign: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n%é'),
    name: fc.constantFrom(
      'alg',
      'typ',
      'kid',
      'crit',
      'jwk',
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'scope',
      'cnf',
      'jti',
      '__proto__',
    ),
    value: fc.jsonValue(),
  });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  function changed(token: string, { how, at, sign, name, value }: Change): string {
    const place = Math.floor(at * token.length);
    const [header = '', claims = '', signature = ''] = token.split('.');
    const withMember = (part: string) => {
      const members = JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
      const text = JSON.stringify(Object.entries({ ...members, [name]: value }).map(([k, v]) => [k, v]));
      return encode(Object.fromEntries(JSON.parse(text) as [string, unknown][]));
    };
    if (how === 'replace') return token.slice(0, place) + sign + token.slice(place + 1);
    if (how === 'insert') return token.slice(0, place) + sign + token.slice(place);
    if (how === 'remove') return token.slice(0, place) + token.slice(place + 1);
    if (how === 'swap')
      return token.slice(0, place) + (token[place + 1] ?? '') + (token[place] ?? '') + token.slice(place + 2);
    if (how === 'header') return `${withMember(header)}.${claims}.${signature}`;
    if (how === 'claim') return `${header}.${withMember(claims)}.${signature}`;
    if (how === 'cut') return token.slice(0, place);
    return `${token}.${token}`;
  }

  it('case 20: of changed assertions none is accepted', async () => {
    const assertion = await client.assertion();
    await fc.assert(
      fc.asyncProperty(change, async (how) => {
        const text = changed(assertion, how);
        fc.pre(text !== assertion);
        const answer = await client.askToken(text);
        expect(answer.status).toBe(401);
      }),
      { numRuns: 300, seed: 20 },
    );
    expect((await client.askToken(assertion)).status, 'itself it is good').toBe(200);
  });

  it('case 20: of changed access tokens and proofs none is accepted', async () => {
    const prover = await newProver();
    const dpop = await prover.prove('POST', ISSUER + ROUTES.token);
    const answer = await client.askToken(await client.assertion(), {}, { dpop });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const proof = await prover.prove('GET', FEED_URL, { token });
    const ask = async (text: string, by: string) => {
      // What no header can hold does not even travel.
      const headers = new Headers();
      try {
        headers.set('authorization', `DPoP ${text}`);
        headers.set('dpop', by);
      } catch {
        return 401;
      }
      return (await emis.server.fetch(new Request(FEED_URL, { headers }))).status;
    };
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async (how, ofToken) => {
        const text = changed(ofToken ? token : proof, how).trim();
        fc.pre(text !== token && text !== proof);
        expect(await (ofToken ? ask(text, proof) : ask(token, text))).toBe(401);
      }),
      { numRuns: 300, seed: 20 },
    );
    expect(await ask(token, proof), 'themselves they are good').toBe(200);
  });
});
