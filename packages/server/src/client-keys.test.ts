import { ROUTES } from '@emis-sdk/protocol';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

async function newKey(kid?: string): Promise<{ jwk: JWK; privateKey: CryptoKey; kid: string }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jwk: kid === undefined ? jwk : { ...jwk, kid },
    privateKey,
    kid: kid ?? (await calculateJwkThumbprint(jwk)),
  };
}

describe.each(databases)('the keys of a client on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;

  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
    client = await emis.connect();
  });
  afterAll(() => database.close());

  const tokenBy = async (privateKey: CryptoKey, kid?: string) =>
    await client.askToken(await client.assertion({}, kid === undefined ? {} : { kid }, privateKey));
  const statusWith = async (answer: Response) => {
    const { access_token } = (await answer.json()) as { access_token: string };
    const headers = { authorization: `Bearer ${access_token}` };
    return async () => (await emis.server.fetch(new Request(ISSUER + ROUTES.changes, { headers }))).status;
  };
  const change = async (form: Record<string, string>, privateKey: CryptoKey, kid?: string) => {
    const header = kid === undefined ? {} : { kid };
    const answer = await client.askToken(await client.assertion({}, header, privateKey), form, {}, ROUTES.clientKeys);
    return { status: answer.status, body: (await answer.json()) as { keys: { kid: string }[]; error?: string } };
  };

  it('change with an overlap, by the client itself, without a moment in which none is good', async () => {
    const next = await newKey('2027');
    const first = (await emis.server.clientKeys(client.clientId))[0]?.kid ?? '';
    const added = await change({ add: JSON.stringify(next.jwk) }, client.privateKey);
    expect(added.body.keys).toEqual([
      { kid: first, createdAt: expect.any(String), signedThis: true },
      { kid: '2027', createdAt: expect.any(String), signedThis: false },
    ]);
    expect((await tokenBy(client.privateKey)).status, 'of several keys one must be named').toBe(401);
    expect((await tokenBy(client.privateKey, first)).status).toBe(200);
    expect((await tokenBy(next.privateKey, '2027')).status).toBe(200);
    expect((await tokenBy(next.privateKey, first)).status).toBe(401);
    const removed = await change({ remove: first }, next.privateKey, '2027');
    expect(removed.body.keys).toMatchObject([{ kid: '2027', signedThis: true }]);
    expect((await tokenBy(client.privateKey, first)).status).toBe(401);
    const last = await change({ remove: '2027' }, next.privateKey, '2027');
    expect([last.status, last.body]).toMatchObject([400, { error: 'invalid_request' }]);
    expect((await tokenBy(next.privateKey, '2027')).status).toBe(200);
  });

  it('that are taken away in an emergency end the tokens that they got, at once, on every server of the database', async () => {
    const other = await testServer(database);
    const [stolen, good] = [await newKey(), await newKey()];
    const { clientId } = client;
    await emis.server.addClientKey(clientId, stolen.jwk);
    await emis.server.addClientKey(clientId, good.jwk);
    const [asThief, asClient] = [
      await statusWith(await tokenBy(stolen.privateKey, stolen.kid)),
      await statusWith(await tokenBy(good.privateKey, good.kid)),
    ];
    expect([await asThief(), await asClient()]).toEqual([200, 200]);
    expect(await other.server.removeClientKey(clientId, stolen.kid)).toBe(true);
    expect([await asThief(), await asClient()]).toEqual([401, 200]);
    expect((await tokenBy(stolen.privateKey, stolen.kid)).status).toBe(401);
    expect(await other.server.removeClientKey(clientId, stolen.kid)).toBe(false);
  });

  it('are public ES256 keys, each with a name of its own, and not too many', async () => {
    const owner = await emis.connect('many');
    const { jwk } = await newKey('same');
    const add = (key: object) => emis.server.addClientKey(owner.clientId, key);
    expect(await add(jwk)).toBe('same');
    expect(await add(jwk), 'sent again').toBe('same');
    await expect(add((await newKey('same')).jwk)).rejects.toMatchObject({ because: 'other-key' });
    for (const wrong of [
      { ...jwk, d: 'x' },
      { ...jwk, y: jwk.x },
      { ...jwk, crv: 'P-384' },
      { ...jwk, kid: 'a\0' },
      {},
    ])
      await expect(add(wrong)).rejects.toMatchObject({ because: 'invalid' });
    for (let more = 2; more < 10; more++) await add((await newKey()).jwk);
    await expect(add((await newKey()).jwk)).rejects.toMatchObject({ because: 'too-many' });
  });

  it('are not changed by a token alone, nor by anything that is no key', async () => {
    const owner = await emis.connect('owner');
    const ask = async (form: Record<string, string>) =>
      await owner.askToken(await owner.assertion(), form, {}, ROUTES.clientKeys);
    const unsigned = await owner.askToken('', { add: '{}' }, {}, ROUTES.clientKeys);
    expect(unsigned.status).toBe(401);
    for (const add of ['', 'null', '[]', '"x"', '{}', '{"__proto__":{"kty":"EC"}}', '{"kty":"RSA"}'])
      expect((await ask({ add })).status).toBe(400);
    expect(await emis.server.clientKeys(owner.clientId)).toHaveLength(1);
  });
});
