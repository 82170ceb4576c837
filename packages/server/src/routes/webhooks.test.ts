import { ROUTES, webhook, webhookKeys, webhookList } from '@emis-sdk/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';

let database: Database;
let emis: TestServer;
let client: TestClient;
beforeAll(async () => {
  database = await openPglite();
  emis = await testServer(database);
  client = await emis.connect();
});
afterAll(() => database.close());

const URL_OF = (path: string) => ({ url: `https://product.example.org/${path}` });

it('registers an address once, lists it, and removes it', async () => {
  const first = await client.post(ROUTES.webhooks, URL_OF('a'));
  const again = await client.post(ROUTES.webhooks, URL_OF('a'));
  expect([first.status, again.status]).toEqual([201, 200]);
  const made = webhook.parse(await first.json());
  expect(webhook.parse(await again.json()).id).toBe(made.id);
  expect(made).toEqual({ id: made.id, ...URL_OF('a'), state: 'active', delivered: 0, failed: 0, failuresInARow: 0 });
  expect(webhookList.parse(await (await client.get(ROUTES.webhooks)).json()).webhooks).toEqual([made]);
});

it('shows nobody the addresses of another', async () => {
  const { id } = webhook.parse(await (await client.post(ROUTES.webhooks, URL_OF('b'))).json());
  const other = await emis.connect('other');
  expect(webhookList.parse(await (await other.get(ROUTES.webhooks)).json()).webhooks).toEqual([]);
  const refused = await other.post(ROUTES.webhookResume.replace(':id', id), {});
  expect([refused.status, (await refused.json()) as unknown]).toMatchObject([404, { code: 'not-found' }]);
});

it('refuses an address of the inside, in words', async () => {
  const answer = await client.post(ROUTES.webhooks, { url: 'https://169.254.169.254/' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'invalid-request',
    detail: 'The address of the webhook is not taken (not-public).',
  });
});

it('takes ten addresses of a client, not more', async () => {
  const busy = await emis.connect('busy');
  const statuses: number[] = [];
  for (let index = 0; index < 11; index++)
    statuses.push((await busy.post(ROUTES.webhooks, URL_OF(String(index)))).status);
  expect(statuses).toEqual([...Array<number>(10).fill(201), 400]);
});

it('needs the scope of its own', async () => {
  const reader = await emis.connect('reader', ['emis/changes.read']);
  expect((await reader.get(ROUTES.webhooks)).status).toBe(403);
});

it('tells everybody the keys', async () => {
  const { keys } = webhookKeys.parse(await (await emis.server.fetch(new Request(ISSUER + ROUTES.webhookKeys))).json());
  expect(keys).toEqual([expect.stringMatching(/^whpk_[A-Za-z0-9+/]{43}=$/)]);
});
