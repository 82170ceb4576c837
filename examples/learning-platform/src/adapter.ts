import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Connection, ProductUnderTest } from '@emis-sdk/testing/certify';
import { openPlatform, type Platform } from './platform.ts';

let folder: string | undefined;
let connection: Connection | undefined;
let platform: Platform | undefined;
let hints: Server | undefined;

function open(): void {
  platform?.close();
  if (!folder || !connection) throw new Error('Not started');
  platform = openPlatform({ ...connection, file: join(folder, 'platform.sqlite') });
}

/** How the certificate drives the platform: `emis certify --product src/adapter.ts --only 6.1 …`. It sends nothing, so that only what it reads is tried. */
export default {
  name: 'Learning platform',
  async start(given) {
    platform?.close();
    platform = undefined;
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), 'learning-platform-'));
    connection = given;
    open();
  },
  enter: async () => undefined,
  sync: async () => undefined,
  async crash() {
    open();
  },
  async follow() {
    await platform?.catchUp();
  },
  held: async () => platform?.classes.held() ?? [],
  async hintAddress() {
    const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const request = new Request('http://localhost/hints', {
        method: 'POST',
        headers,
        body: new Uint8Array(await buffer(incoming)),
      });
      response.writeHead((await platform?.onHint(request))?.status ?? 503).end();
    };
    hints ??= createServer((incoming, response) => void answer(incoming, response));
    if (!hints.listening) await new Promise<void>((resolve) => hints?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(hints.address() as AddressInfo).port}/hints`;
  },
  async stop() {
    hints?.close();
    platform?.close();
    platform = undefined;
    if (folder) await rm(folder, { recursive: true, force: true });
  },
} satisfies ProductUnderTest;
