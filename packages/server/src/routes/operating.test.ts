import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { ISSUER, save, school, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';

let database: Database;
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

const ask = (server: { fetch(request: Request): Promise<Response> }, path: string) =>
  server.fetch(new Request(ISSUER + path));

describe('who runs the server', () => {
  it('is told that it is alive and ready, and once it stops, that it is not', async () => {
    const { server } = await testServer(database);
    expect([(await ask(server, ROUTES.health)).status, (await ask(server, ROUTES.ready)).status]).toEqual([200, 200]);
    await server.close();
    const stopped = await ask(server, ROUTES.ready);
    expect([stopped.status, Number(stopped.headers.get('retry-after')) > 0]).toEqual([503, true]);
  });

  it('can count requests by route and status, and sees no id, client or value there', async () => {
    const { server, connect } = await testServer(database);
    const client = await connect('Metered product');
    await client.operate(save(school('metered-school')));
    await client.get(ROUTES.record.replace(':entity', 'school').replace(':id', 'metered-school'));
    await client.get('/nothing/metered-school');
    await client.post(ROUTES.known, { entity: 'school', ids: ['metered-school'] });
    const text = await (await ask(server, ROUTES.metrics)).text();
    expect(text).toContain('emis_request_seconds_count{method="POST",route="operations",status="200"} 1');
    expect(text).toContain('emis_request_seconds_count{method="GET",route="record",status="200"} 1');
    expect(text).toContain('emis_request_seconds_count{method="POST",route="known",status="200"} 1');
    expect(text).toContain('emis_request_seconds_count{method="GET",route="other",status="404"} 1');
    expect(text).toContain('emis_feed_waiting_entries 0');
    expect(text).not.toMatch(/metered/i);
  });
});

describe('a program that makes clients', () => {
  it('finds the description of the API, with this address', async () => {
    const { server } = await testServer(database);
    const api = await (await ask(server, ROUTES.openapi)).json();
    expect(api).toMatchObject({ openapi: '3.1.1', servers: [{ url: ISSUER }], paths: { [ROUTES.operations]: {} } });
  });
});

describe('a limit of requests', () => {
  it('tells each client what is left, refuses what goes beyond, and lets it in again after a while', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const { connect } = await testServer(database, {
      clock: () => new Date(now),
      rateLimit: { requests: 2, seconds: 60 },
    });
    const [client, other] = [await connect('limited'), await connect('another')];
    const answers = [
      await client.get(ROUTES.changes),
      await client.get(ROUTES.changes),
      await client.get(ROUTES.changes),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"client";r=1;t=0',
      '"client";r=0;t=30',
      '"client";r=0;t=30',
    ]);
    expect(answers[2]?.headers.get('retry-after')).toBe('30');
    expect(await answers[2]?.json()).toMatchObject({ code: 'too-many-requests' });
    expect((await other.get(ROUTES.changes)).status).toBe(200);
    now += 30_000;
    expect((await client.get(ROUTES.changes)).status).toBe(200);
    expect((await client.get(ROUTES.changes)).status).toBe(429);
  });
});
