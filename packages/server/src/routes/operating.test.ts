import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import type { Tracer } from '../request-span.ts';
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

describe('a tracer that is passed', () => {
  it('gets a span for each request, by its route, with its status, and no id or value', async () => {
    const spans: { name: string; kind: number; attributes: Record<string, string | number>; failed: boolean }[] = [];
    const tracer: Tracer = {
      startSpan(name, { kind, attributes }) {
        const span = { name, kind, attributes: { ...attributes } as Record<string, string | number>, failed: false };
        return {
          setAttribute: (key, value) => {
            span.attributes[key] = value;
          },
          setStatus: ({ code }) => {
            span.failed = code === 2;
          },
          end: () => spans.push(span),
        };
      },
    };
    const { server, connect } = await testServer(database, { tracer });
    const client = await connect('Traced product');
    await client.get(`${ROUTES.record.replace(':entity', 'school').replace(':id', 'traced-school')}?name=Traced`);
    await client.get('/nothing/traced-school');
    await server.close();
    await ask(server, ROUTES.ready);
    const span = (method: string, route: string | undefined, status: number) => ({
      name: route === undefined ? method : `${method} ${route}`,
      kind: 1,
      attributes: {
        'http.request.method': method,
        ...(route !== undefined && { 'http.route': route }),
        'http.response.status_code': status,
      },
      failed: status >= 500,
    });
    expect(spans).toEqual([
      span('POST', ROUTES.token, 200),
      span('GET', ROUTES.record, 404),
      span('GET', undefined, 404),
      span('GET', ROUTES.ready, 503),
    ]);
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
