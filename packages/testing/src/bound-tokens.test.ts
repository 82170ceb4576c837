import { createClient } from '@emis-sdk/client';
import { boundTokens } from '@emis-sdk/client/bound-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockEmis, type MockEmis } from './index.ts';

const DAY = 86_400_000;
let now = Date.now();
let emis: MockEmis;
beforeAll(async () => {
  emis = await createMockEmis({ clock: () => new Date(now) });
});
afterAll(() => emis.close());

const SCHOOLS = [{ entity: 'school', record: { id: 's1', name: 'Escuela Ñandú' } }] as const;
const HOW = { profile: { id: 'international', edition: '2026' } };

/** A client whose requests are looked at, on a machine whose clock is ahead by so much. */
async function connect(aheadMs = 0, keys?: CryptoKeyPair) {
  const options = await emis.connect();
  const seen: Request[] = [];
  const answers: number[] = [];
  const client = createClient({
    ...options,
    clock: () => new Date(now + aheadMs),
    dpop: boundTokens(keys),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      seen.push(request.clone());
      const answer = await emis.fetch(request);
      answers.push(answer.status);
      return answer;
    },
  });
  return { client, seen, answers };
}

describe('a client whose tokens are bound to a key', () => {
  it('proves its key anew in each request, and gets through', async () => {
    const { client, seen } = await connect();
    expect((await client.submit(SCHOOLS, HOW)).counts.accepted).toBe(1);
    for await (const page of client.changes()) expect(page.changes.length).toBeGreaterThan(0);
    const withToken = seen.filter(({ headers }) => headers.has('authorization'));
    expect(withToken.length).toBeGreaterThan(3);
    for (const { headers } of withToken) expect(headers.get('authorization')).toMatch(/^DPoP /);
    const proofs = seen.flatMap(({ headers }) => headers.get('dpop') ?? []);
    expect(new Set(proofs).size).toBe(withToken.length + 1);
    expect(seen.filter(({ url }) => url.endsWith('/oauth/token'))).toHaveLength(1);
  });

  it.each([DAY, -DAY, 3650 * DAY])('corrects a clock that is off by %i ms after one refusal', async (aheadMs) => {
    const { client, answers } = await connect(aheadMs);
    await client.submit(SCHOOLS, HOW);
    expect(answers.filter((status) => status >= 400)).toHaveLength(1);
    await client.submit(SCHOOLS, HOW);
    expect(
      answers.filter((status) => status >= 400),
      'and remembers it',
    ).toHaveLength(1);
  });

  it('works with keys that cannot be taken out', async () => {
    const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    const { client } = await connect(0, keys);
    expect((await client.submit(SCHOOLS, HOW)).submitted).toBe(1);
    const registered = await crypto.subtle.exportKey('jwk', keys.publicKey);
    const { clientId } = await emis.server.registerClient({
      name: 'in a browser',
      scopes: ['emis/submissions.create'],
      publicKey: registered,
    });
    const options = { url: emis.url, clientId, fetch: emis.fetch, clock: () => new Date(now) };
    const inBrowser = createClient({ ...options, privateKey: { key: keys.privateKey }, dpop: boundTokens(keys) });
    expect((await inBrowser.submit(SCHOOLS, HOW)).submitted).toBe(1);
  });

  it('renews its token before it ends, once for all who ask', async () => {
    const { client, seen } = await connect();
    const tokens = () => seen.filter(({ url }) => url.endsWith('/oauth/token')).length;
    await client.submit(SCHOOLS, HOW);
    now += 271_000;
    await Promise.all(Array.from({ length: 5 }, () => client.submit(SCHOOLS, HOW)));
    expect(tokens()).toBe(2);
  });

  it('takes no token that is bound to nothing', async () => {
    const options = await emis.connect();
    const client = createClient({
      ...options,
      dpop: boundTokens(),
      fetch: async (input, init) => {
        const request = new Request(input, init);
        request.headers.delete('dpop');
        return await emis.fetch(request);
      },
    });
    await expect(client.submit(SCHOOLS, HOW)).rejects.toMatchObject({ code: 'client.protocol' });
  });
});
