import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendOut } from './send-out.ts';

let inside: Server;
let port: number;
const reached: string[] = [];
beforeAll(async () => {
  inside = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/' });
    request.pipe(response);
  });
  await new Promise<void>((open) => inside.listen(0, '127.0.0.1', open));
  port = (inside.address() as AddressInfo).port;
});
afterAll(() => new Promise((closed) => inside.close(closed)));

const request = (url: string) => ({
  ...{ url, method: 'POST', headers: { 'x-key': 'k' }, body: 'hello' },
  signal: new AbortController().signal,
});

it('brings what is sent, and tells what was answered without following a redirect', async () => {
  const send = sendOut({ insideAllowed: true });
  expect(await send(request(`http://127.0.0.1:${port}/a`))).toMatchObject({ status: 200, body: 'hello' });
  const away = await send(request(`http://127.0.0.1:${port}/away`));
  expect([away.status, away.headers['location']]).toEqual([302, 'http://169.254.169.254/']);
  expect(reached).toEqual(['POST /a', 'POST /away']);
});

it.each([
  ['an address of this machine', 'https://127.0.0.1/x', []],
  ['plain http', 'http://school.example.org/', ['93.184.216.34']],
  ['a name that leads inside', 'https://school.example.org/', ['10.0.0.1']],
  ['a name of which one address leads inside', 'https://school.example.org/', ['93.184.216.34', '169.254.169.254']],
  ['a name that leads nowhere', 'https://school.example.org/', []],
])('opens nothing for %s', async (_, url, addresses) => {
  const before = reached.length;
  await expect(sendOut({ resolve: async () => addresses })(request(url))).rejects.toThrow(/not taken/);
  expect(reached).toHaveLength(before);
});
