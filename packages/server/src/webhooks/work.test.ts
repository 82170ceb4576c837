import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { school, testServer } from '../server-for-tests.ts';
import { startWebhookWork } from './work.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('the work beside the server on $name', ({ open }) => {
  let product: HttpServer;
  let told: string[] = [];
  let heard = Promise.withResolvers<void>();
  let database: Database;
  beforeEach(async () => {
    database = await open();
    told = [];
    heard = Promise.withResolvers();
    product = createServer((request, response) => {
      told.push(String(request.headers['webhook-id']));
      request.resume();
      response.writeHead(204).end();
      heard.resolve();
    });
    await new Promise<void>((done) => product.listen(0, '127.0.0.1', done));
  });
  afterEach(async () => {
    product.closeAllConnections();
    product.close();
    await database.close();
  });

  it('brings one hint, though two machines look after it', async () => {
    const errors: unknown[] = [];
    const client = await (await testServer(database, { webhooksInside: true })).connect();
    const url = `http://127.0.0.1:${(product.address() as AddressInfo).port}/`;
    await client.post(ROUTES.webhooks, { url });
    const options = { everyMs: 100, insideAllowed: true, onError: (error: unknown) => errors.push(error) };
    const first = await startWebhookWork(database, options);
    const second = await startWebhookWork(database, options);
    await client.sendBatch(await client.openSubmission(), [school('one')]);
    await heard.promise;
    await Promise.all([first.stop(), second.stop()]);
    expect(errors).toEqual([]);
    expect(told).toHaveLength(1);
    expect(await (await client.get(ROUTES.webhooks)).json()).toMatchObject({ webhooks: [{ delivered: 1, failed: 0 }] });
  }, 60_000);
});
