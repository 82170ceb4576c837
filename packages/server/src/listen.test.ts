import { once } from 'node:events';
import { connect } from 'node:net';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { type Listening, listen } from './listen.ts';
import { ISSUER, type TestServer, testServer } from './server-for-tests.ts';
import { openPglite } from './stores/pglite.ts';

let database: Database;
let emis: TestServer;
let listening: Listening;
beforeAll(async () => {
  database = await openPglite();
  emis = await testServer(database);
  listening = await listen(emis.server);
});
afterAll(async () => {
  await listening.close();
  await database.close();
});

it('answers over HTTP on loopback', async () => {
  expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(listening.url + ROUTES.discovery)).json()).toMatchObject({ issuer: ISSUER });
});

it('refuses a body that is too large while it is still coming in, and goes on answering', async () => {
  const answer = await fetch(listening.url + ROUTES.token, {
    method: 'POST',
    body: new Uint8Array(1_000_000),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBe(413);
  expect((await fetch(listening.url + ROUTES.discovery)).status).toBe(200);
});

it.each([
  'GET / HTTP/1.1\r\n\r\n',
  'GET http://%zz/ HTTP/1.1\r\nHost: %zz\r\n\r\n',
  'GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n',
  'nonsense\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
])('answers %j with 4xx', async (bytes) => {
  const { hostname, port } = new URL(listening.url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    socket.end();
  });
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
});

it('says in one sentence that a port is taken', async () => {
  const port = Number(new URL(listening.url).port);
  await expect(listen(emis.server, { port })).rejects.toMatchObject({
    code: 'server.port-not-opened',
    params: { port },
  });
});
