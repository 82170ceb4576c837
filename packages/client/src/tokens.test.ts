import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { connect, errorOf, PROFILE, schools } from './faulty-emis/line.ts';
import { AuthError, createClient, generateKeyPair, InsecureUrlError, NetworkError } from './index.ts';

async function readAll(client: ReturnType<typeof createClient>): Promise<void> {
  for await (const _ of client.changes());
}

const PAGE = { changes: [], cursor: '1', more: false };

describe('a token', () => {
  it('is asked for with a signed assertion for the issuer that is good for a minute', async () => {
    await using line = await connect({ scopes: ['emis/changes.read'] });
    line.emis.pages = [PAGE];
    await readAll(line.client);
    const { header, claims, body } = line.emis.assertions[0] ?? expect.fail('no assertion');
    expect(header).toMatchObject({ alg: 'ES256', typ: 'client-authentication+jwt', kid: expect.any(String) });
    expect(claims).toMatchObject({ iss: 'product-1', sub: 'product-1', aud: line.emis.url });
    expect(claims.exp - claims.iat).toBe(60);
    expect(body.get('grant_type')).toBe('client_credentials');
    expect(body.get('scope')).toBe('emis/changes.read');
    expect(body.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  });

  it('is used until half a minute before its end, and asked for once by many', async () => {
    let now = Date.now();
    await using line = await connect({ clock: () => new Date(now) });
    line.emis.pages = [PAGE];
    const expiries: Date[] = [];
    line.client.on('token', ({ expiresAt }) => expiries.push(expiresAt));
    await Promise.all([readAll(line.client), readAll(line.client), readAll(line.client)]);
    expect(line.emis.to('/oauth/token')).toHaveLength(1);
    expect(line.emis.to('/.well-known/emis')).toHaveLength(1);
    now += 269_000;
    await readAll(line.client);
    expect(line.emis.to('/oauth/token')).toHaveLength(1);
    now += 2_000;
    line.emis.aheadMs = 271_000;
    await readAll(line.client);
    expect(line.emis.to('/oauth/token')).toHaveLength(2);
    expect(expiries).toHaveLength(2);
  });

  it('that the EMIS no longer takes is renewed once, and the batch goes on with its key', async () => {
    await using line = await connect();
    line.client.on('progress', () => line.emis.tokens.clear());
    const receipt = await line.client.submit(schools(4), { ...PROFILE, batchSize: 2 });
    expect(receipt.counts.accepted).toBe(4);
    const [, refused, repeated] = line.emis.to('/batches');
    expect(repeated?.headers['idempotency-key']).toBe(refused?.headers['idempotency-key']);
    expect(repeated?.headers.authorization).not.toBe(refused?.headers.authorization);
    expect([...line.emis.applied.values()]).toEqual([1, 1, 1, 1]);
  });

  it('that is refused when new is not asked for over and over', async () => {
    await using line = await connect();
    line.emis.faults.changes.push({ status: 401 }, { status: 401 });
    const error = await errorOf(readAll(line.client));
    expect(error).toBeInstanceOf(AuthError);
    expect(line.emis.to('/oauth/token')).toHaveLength(2);
    expect(line.emis.to('/changes')).toHaveLength(2);
  });

  it.each([86_400_000, -86_400_000, 3 * 365 * 86_400_000])(
    'comes even when this machine’s clock is off by %i ms',
    async (aheadMs) => {
      await using line = await connect();
      line.emis.pages = [PAGE];
      line.emis.aheadMs = aheadMs;
      await readAll(line.client);
      expect(line.emis.assertions).toHaveLength(2);
      await readAll(line.client);
      expect(line.emis.assertions, 'the right time is remembered with the token').toHaveLength(2);
    },
  );

  it('is not asked for again with the same clock when the key is wrong', async () => {
    await using line = await connect({ privateKey: (await generateKeyPair()).privateKey });
    const error = await errorOf(readAll(line.client));
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ code: 'client.unauthorised', params: { status: 401 } });
    expect((error as Error).message).toContain('invalid_client');
    expect(line.emis.assertions).toHaveLength(1);
  });

  it('is asked for with a new assertion in each attempt, since the EMIS takes one only once', async () => {
    await using line = await connect();
    line.emis.pages = [PAGE];
    line.emis.faults.token.push('commit-then-reset', 'commit-then-half-reply', { status: 503 });
    await readAll(line.client);
    expect(new Set(line.emis.assertions.map(({ claims }) => claims.jti)).size).toBe(3);
  });

  it('cannot be had with something that is no key, and the key is not told', async () => {
    const { privateKey } = await generateKeyPair();
    for (const wrong of [
      {},
      { ...privateKey, d: undefined },
      { ...privateKey, crv: 'P-384' },
      { kty: 'oct', k: 'c2VjcmV0' },
    ]) {
      await using line = await connect({ privateKey: wrong as JsonWebKey });
      const error = await errorOf(readAll(line.client));
      expect(error).toBeInstanceOf(AuthError);
      expect(inspect(error, { depth: 9 })).not.toMatch(/c2VjcmV0|"d"/);
    }
  });
});

describe('what is secret', () => {
  it.each([
    'reset',
    'commit-then-silence',
    'commit-then-gateway-page',
    'bomb',
    { status: 403 },
    { status: 500 },
  ] as const)('stands in no error: %j', async (fault) => {
    await using line = await connect({ timeoutMs: 100 });
    line.emis.faults.batches.push(fault, fault, fault, fault);
    const records = [{ entity: 'person' as const, record: { id: 'p1', givenName: 'Amaranta' } }];
    const error = await errorOf(line.client.submit(records, PROFILE));
    const shown = inspect(error, { depth: 12, showHidden: true });
    expect(shown).not.toMatch(/secret-token|Amaranta|assertion/);
  });

  it('goes to no other host, whatever the EMIS says', async () => {
    await using line = await connect();
    await using other = await connect();
    const away = { status: 307, headers: { location: `${other.emis.url}/submissions/s1/batches` } };
    line.emis.faults.batches.push(away);
    const error = await errorOf(line.client.submit(schools(1), PROFILE));
    expect(error).toMatchObject({ code: 'client.protocol', params: { expected: expect.stringContaining('redirect') } });
    line.emis.faults.discovery.push({ status: 302, headers: { location: other.emis.url } });
    expect(await errorOf(line.client.discover())).toMatchObject({ code: 'client.protocol' });
    expect(other.emis.seen).toHaveLength(0);
  });

  it('goes over plain http to this machine only', async () => {
    const { privateKey } = await generateKeyPair();
    const rest = { clientId: 'x', privateKey };
    expect(() => createClient({ url: 'http://emis.example.org', ...rest })).toThrow(InsecureUrlError);
    expect(() => createClient({ url: 'http://127.0.0.1.example.org', ...rest })).toThrow(InsecureUrlError);
    for (const url of ['https://emis.example.org', 'http://localhost:1', 'http://[::1]:1'])
      createClient({ url, ...rest });
    createClient({ url: 'http://emis.example.org', allowInsecureUrl: true, ...rest });
    await using line = await connect();
    const limits = { batchRecords: 1, bodyBytes: 1, pageChanges: 1, idempotencyDays: 1 };
    const tokenEndpoint = 'http://elsewhere.example.org/token';
    line.emis.faults.discovery.push({
      status: 200,
      body: { protocol: 1, issuer: line.emis.url, tokenEndpoint, profiles: [], limits },
    });
    expect(await errorOf(readAll(line.client))).toBeInstanceOf(InsecureUrlError);
  });
});

it('a client says that the EMIS cannot be reached when nobody listens', async () => {
  const line = await connect();
  await line.close();
  expect(await errorOf(line.client.discover())).toBeInstanceOf(NetworkError);
  expect(await errorOf(line.client.submit(schools(1), PROFILE))).toBeInstanceOf(NetworkError);
});
