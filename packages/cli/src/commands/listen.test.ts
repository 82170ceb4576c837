import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { createWebhookReceiver } from '@emis-sdk/client/webhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { createContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { listen as hear } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';
import type { Terminal } from '../terminal.ts';
import { listen } from './listen.ts';

const heard = hear();
let folder: string;
let emis: RunningEmis;
let product: Server;
let receiver: ReturnType<typeof createWebhookReceiver>;
const hinted = Promise.withResolvers<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-listen-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined });
  product = createServer(
    (request, response) => void answer(request).then((status) => response.writeHead(status).end()),
  );
  await new Promise<void>((done) => product.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  product.closeAllConnections();
  product.close();
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

async function answer(request: IncomingMessage): Promise<number> {
  const body = await readText(request);
  const headers = request.headers as Record<string, string>;
  const asked = new Request('http://product.test/', { method: 'POST', headers, body });
  const { status } = await receiver.handle(asked, ({ type }) => Promise.resolve(hinted.resolve(type)));
  return status;
}

it('brings to this machine a signed hint of a change that trigger made', async () => {
  const ready = Promise.withResolvers<string>();
  const forwarded = Promise.withResolvers<string>();
  const terminal: Terminal = {
    language: 'en',
    width: 80,
    interactive: false,
    out(line) {
      const said = JSON.parse(line) as { key?: string };
      if (said.key === undefined) forwarded.resolve(line);
      else ready.resolve(said.key);
    },
    talk: () => undefined,
    complain: () => undefined,
    progress: () => undefined,
    style: (text) => text,
  };
  const stop = new AbortController();
  const credentials = emis.credentialsPath;
  const forwardTo = `http://127.0.0.1:${(product.address() as AddressInfo).port}/`;
  const listening = listen({ credentials, forwardTo }, createContext(terminal, true, stop.signal));
  receiver = createWebhookReceiver({ keys: [await ready.promise] });

  expect(await run(['trigger', '--credentials', credentials, '--json'])).toBe(EXIT.ok);
  expect(JSON.parse(heard.stdout)).toMatchObject({ entity: 'school', id: 'emis-trigger', accepted: 1 });
  expect(await hinted.promise).toBe('changes.available');
  expect(JSON.parse(await forwarded.promise)).toMatchObject({ changes: 1, answered: '204' });

  stop.abort();
  expect(await listening).toBe(EXIT.ok);
});

it('takes no address that is none', async () => {
  expect(await run(['listen', '--forward-to', 'localhost:3000'])).toBe(EXIT.usage);
  expect(heard.stderr).toContain('an address begins with http:// or https://');
});
