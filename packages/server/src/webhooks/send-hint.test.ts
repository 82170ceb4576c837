import { ROUTES, type Webhook } from '@emis-sdk/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { ISSUER, school, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import type { Delivery, Outcome } from './deliver.ts';
import { dueWebhooks, webhooksOf } from './endpoints.ts';
import { type HintAttempt, sendHint } from './send-hint.ts';
import { readSigningKeys, rotateSigningKey } from './signing-keys.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const HOUR = 3_600_000;

describe.each(databases)('telling an address of changes on $name', ({ open }) => {
  let database: Database;
  let server: TestServer;
  let client: TestClient;
  let now = new Date('2026-03-02T08:00:00Z');
  let outcome: Outcome = { kind: 'delivered' };
  let sent: Delivery[] = [];
  beforeAll(async () => {
    database = await open();
    server = await testServer(database, { clock: () => now });
  });
  beforeEach(async () => {
    await database.tables.deleteFrom('webhooks').execute();
    client = await server.connect();
    outcome = { kind: 'delivered' };
    sent = [];
  });
  afterAll(() => database.close());

  const register = async (url = 'https://product.example.org/hints'): Promise<Webhook> =>
    (await (await client.post(ROUTES.webhooks, { url })).json()) as Webhook;
  const listed = () => webhooksOf(database.tables, client.clientId);
  let changes = 0;
  const change = async (id: string) =>
    await client.sendBatch(await client.openSubmission(), [school(`${id}-${changes++}`)]);
  /** What the work beside the server does at one moment. */
  const tell = async () => {
    const parts = {
      tables: database.tables,
      clock: () => now,
      newId: () => crypto.randomUUID(),
      random: () => 0,
      keys: (at: Date) => readSigningKeys(database.tables, at),
      deliver: (delivery: Delivery) => {
        sent.push(delivery);
        return Promise.resolve(outcome);
      },
    };
    const attempts: (HintAttempt | undefined)[] = [];
    for (const id of await dueWebhooks(database.tables, now)) attempts.push(await sendHint(parts, id));
    return attempts;
  };
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  it('tells who runs the server of a pause, by the host alone, and its owner with the last page of the feed', async () => {
    const { id } = await register('https://product.example.org:8443/hints?secret=abc');
    const other = await server.connect('another product');
    await change('one');
    expect((await client.changes()).pausedWebhooks).toBeUndefined();
    outcome = { kind: 'gone' };
    const host = 'product.example.org:8443';
    expect(await tell()).toEqual([{ webhookId: id, host, outcome: 'gone', paused: 'gone' }]);
    expect((await client.changes()).pausedWebhooks).toEqual([{ id, because: 'gone' }]);
    await change('two');
    expect(await client.changes('?limit=1')).not.toHaveProperty('pausedWebhooks');
    expect((await other.changes()).pausedWebhooks).toBeUndefined();
    const asked = await server.server.fetch(new Request(`${ISSUER}${ROUTES.metrics}`));
    expect(await asked.text()).toContain('\nemis_webhooks_paused 1\n');
    await client.post(ROUTES.webhookResume.replace(':id', id), {});
    expect((await client.changes()).pausedWebhooks).toBeUndefined();
  });

  it('says nothing of what was before, and one thing of all that came after', async () => {
    await change('before');
    await register();
    await tell();
    expect(sent).toEqual([]);
    await change('one');
    await change('two');
    await tell();
    await tell();
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
      { type: 'changes.available', timestamp: now.toISOString(), data: {} },
    ]);
    expect(await listed()).toMatchObject([{ state: 'active', delivered: 1, failed: 0 }]);
  });

  it('carries no value of any record', async () => {
    await register();
    await change('marker-4711');
    await tell();
    expect(JSON.stringify(sent)).not.toContain('marker');
  });

  it('tries ten times over 75 hours with one id, then pauses and says so, until its owner resumes it', async () => {
    const { id } = await register();
    await change('one');
    outcome = { kind: 'failed', fault: 'status 503' };
    const began = now.getTime();
    const hours: number[] = [];
    for (let quarter = 0; quarter < 80 * 4 * 3; quarter++) {
      const before = sent.length;
      await tell();
      if (sent.length > before) hours.push((now.getTime() - began) / HOUR);
      if (sent.length === 10) break;
      const next = (await listed())[0]?.nextAttemptAt;
      now = new Date(next ?? now.getTime() + HOUR);
    }
    expect(hours.map((each) => Math.round(each * 100) / 100)).toEqual([
      0, 0, 0.08, 0.58, 2.58, 7.58, 17.58, 31.58, 51.58, 75.58,
    ]);
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await listed()).toMatchObject([
      { state: 'paused', pausedBecause: 'failing', failed: 10, failuresInARow: 10, lastFault: 'status 503' },
    ]);
    later(100 * HOUR);
    client = await server.connect();
    await change('two');
    await tell();
    expect(sent).toHaveLength(10);

    outcome = { kind: 'delivered' };
    await client.post(ROUTES.webhookResume.replace(':id', id), {});
    await tell();
    expect(sent).toHaveLength(11);
    expect(await listed()).toMatchObject([{ state: 'active', delivered: 1, failed: 10, failuresInARow: 0 }]);
  });

  it.each([
    ['gone', 'gone'],
    ['refused', 'address-refused'],
  ] as const)('stops at once when an address is %s', async (kind, pausedBecause) => {
    await register();
    await change('one');
    outcome = { kind };
    await tell();
    later(HOUR);
    await tell();
    expect(sent).toHaveLength(1);
    expect(await listed()).toMatchObject([{ state: 'paused', pausedBecause }]);
  });

  it('sends one for a try, though nothing changed', async () => {
    const { id } = await register();
    await client.post(ROUTES.webhookTest.replace(':id', id), {});
    await tell();
    await tell();
    expect(sent.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['webhook.test']);
  });

  it('signs with the new key and the old one for a week after a change of keys', async () => {
    await register();
    const keysNow = async () => (await readSigningKeys(database.tables, now)).publicKeys;
    const [first] = await keysNow();
    await rotateSigningKey(database.tables, now);
    const both = await keysNow();
    expect(both).toHaveLength(2);
    expect(both[1]).toBe(first);
    await change('one');
    await tell();
    const { headers = {}, body = '' } = sent[0] ?? {};
    const content = new TextEncoder().encode(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
    const signatures = headers['webhook-signature']?.split(' ') ?? [];
    const fits = await Promise.all(
      both.map(async (key, index) => {
        const raw = Buffer.from(key.replace('whpk_', ''), 'base64');
        const signature = Buffer.from(signatures[index]?.replace('v1a,', '') ?? '', 'base64');
        return await crypto.subtle.verify(
          'Ed25519',
          await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']),
          signature,
          content,
        );
      }),
    );
    expect(fits).toEqual([true, true]);
    later(8 * 24 * HOUR);
    expect(await keysNow()).toEqual([both[0]]);
  });
});
