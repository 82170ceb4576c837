import { createClient, generateKeyPair } from '@emis-sdk/client';
import { acknowledgeErasures } from '@emis-sdk/client/erasures';
import { loadProfile } from '@emis-sdk/profiles';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer, eraseSubject, knownErasures } from '@emis-sdk/server';
import { openPglite } from '@emis-sdk/server/node';
import { expect, it } from 'vitest';
import { makePerson } from './factories.ts';

it('a product that reads the feed erases what it is told to, and says so', async () => {
  const database = await openPglite();
  const url = 'https://emis.test';
  const server = await createServer({ database, profiles: [await loadProfile('international')], issuer: url });
  const { privateKey, publicKey } = await generateKeyPair();
  const { clientId } = await server.registerClient({ name: 'north', scopes: SCOPES, publicKey });
  const options = {
    url,
    clientId,
    privateKey,
    fetch: (input: string | URL | Request, init?: RequestInit) => server.fetch(new Request(input, init)),
  };
  const client = createClient(options);
  const record = makePerson({ id: 'p1', roles: ['student'] });
  await client.submit([{ entity: 'person', record }], { profile: { id: 'international', edition: '2026' } });
  const copies = new Map<string, unknown>();
  let cursor = '';
  const follow = async () => {
    for await (const page of client.changes(cursor === '' ? {} : { cursor })) {
      for (const change of page.changes) {
        if ('record' in change) copies.set(change.id, change.record);
        else copies.delete(change.id);
      }
      cursor = page.cursor;
    }
  };
  await follow();
  expect([...copies.keys()]).toEqual(['p1']);
  await eraseSubject(database, { source: 'north', id: 'p1' }, { now: new Date() });
  await follow();
  expect(copies.size).toBe(0);
  expect(await acknowledgeErasures(options, cursor)).toBe(1);
  expect(await acknowledgeErasures(options, cursor)).toBe(0);
  await expect(acknowledgeErasures(options, 'another')).rejects.toMatchObject({ problem: { code: 'cursor-forged' } });
  expect((await knownErasures(database, new Date()))[0]?.readers).toEqual([
    { client: 'north', acknowledgedAt: expect.stringMatching(/Z$/) },
  ]);
  await server.close();
  await database.close();
});
