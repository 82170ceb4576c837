import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { webhookRegistry } from '@emis-sdk/client/webhooks';
import { openPglite } from '@emis-sdk/server/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../context.ts';
import { connectionOf, readCredentials } from '../credentials.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { serve } from './serve.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-serve-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('says at the start that the embedded database does not survive a power cut, as it runs without fsync', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const terminal: Terminal = {
    ...{ language: 'en', width: 80, interactive: false },
    out: () => stop.abort(),
    talk: (line) => void told.push(line),
    complain: (line) => void told.push(line),
    progress: () => undefined,
    style: (text) => text,
  };
  const options = { profile: 'international', plugin: [], indicator: [], issuer: [], port: 0 };
  const kept = { dataDir: join(folder, 'data'), credentials: join(folder, 'credentials.json') };
  expect(await serve({ ...options, ...kept }, createContext(terminal, true, stop.signal))).toBe(EXIT.ok);
  expect(told[0]).toContain('PGlite');
  expect(told).toContain(
    'The embedded database is for trials: it does not survive a power cut. For real records use --database-url.',
  );
  const database = await openPglite();
  expect((await database.runSql('SHOW fsync', [])).rows).toEqual([{ fsync: 'off' }]);
  await database.close();
});

it('writes down that the address of a product was paused, by its host alone, and the product learns it as it reads', async () => {
  const stop = new AbortController();
  const ready = Promise.withResolvers<void>();
  const complaint = Promise.withResolvers<string>();
  const terminal: Terminal = {
    ...{ language: 'en', width: 80, interactive: false },
    out: () => ready.resolve(),
    talk: () => undefined,
    complain: (line) => complaint.resolve(line),
    progress: () => undefined,
    style: (text) => text,
  };
  const product = createServer((_, response) => response.writeHead(410).end());
  await new Promise<void>((done) => product.listen(0, '127.0.0.1', done));
  const credentials = join(folder, 'credentials.json');
  const options = { profile: 'international', plugin: [], indicator: [], issuer: [], port: 0, credentials };
  const serving = serve({ ...options, dataDir: join(folder, 'other') }, createContext(terminal, true, stop.signal));
  await ready.promise;
  const client = createClient({
    ...connectionOf(await readCredentials(credentials), 'reader'),
    webhooks: webhookRegistry(),
  });
  const host = `127.0.0.1:${(product.address() as AddressInfo).port}`;
  const { id } = await client.webhooks.register(`http://${host}/hints?secret=abc`);
  await client.webhooks.test(id);
  expect(await complaint.promise).toBe(`server: webhook-paused id=${id} host=${host} because=gone`);
  const told: unknown[] = [];
  client.on('webhookPaused', (paused) => told.push(paused));
  for await (const _page of client.changes());
  expect(told).toEqual([{ id, because: 'gone' }]);
  stop.abort();
  expect(await serving).toBe(EXIT.ok);
  product.close();
}, 60_000);
