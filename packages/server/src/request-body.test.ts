import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { ROUTES } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { MAX_BODY_BYTES } from './request-body.ts';
import { ISSUER, school, type TestClient, testServer } from './server-for-tests.ts';
import { openPglite } from './stores/pglite.ts';

/** The files are those of JSONTestSuite, beside the repository. */
const CORPUS = new URL('../../../../shared/data/hostile/jsontestsuite/test_parsing/', import.meta.url);

let database: Database;
let client: TestClient;
let batches: string;
let keys = 0;
beforeAll(async () => {
  database = await openPglite();
  client = await (await testServer(database)).connect();
  batches = ROUTES.batches.replace(':id', await client.openSubmission());
});
afterAll(() => database.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  client.post(batches, body, { 'idempotency-key': `"body-${keys++}"`, ...headers });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code?: string }).code];
const record = (extensions: unknown) =>
  `{"records":[{"entity":"school","record":{"id":"b","name":"B","extensions":{"x":${JSON.stringify(extensions)}}}}]}`;

describe('a request body', () => {
  it('may be zstd, within the same limits', async () => {
    const send = (bytes: Uint8Array) => post(new Uint8Array(bytes), { 'content-encoding': 'zstd' });
    expect((await send(zstdCompressSync(JSON.stringify({ records: [school('zstd')] })))).status).toBe(200);
    expect(await codeOf(await send(zstdCompressSync(new Uint8Array(64 * 1024 * 1024))))).toEqual([413, 'too-large']);
    expect(await codeOf(await send(new TextEncoder().encode('no zstd')))).toEqual([400, 'invalid-request']);
  });

  it('may be gzip', async () => {
    const answer = await post(new Uint8Array(gzipSync(JSON.stringify({ records: [school('zipped')] }))), {
      'content-encoding': 'gzip',
    });
    expect(await answer.json()).toMatchObject({ counts: { accepted: 1 } });
  });

  it('may not be anything else', async () => {
    for (const encoding of ['br', '__proto__', 'constructor', 'toString']) {
      expect(await codeOf(await post('{}', { 'content-encoding': encoding }))).toEqual([415, 'unsupported-media-type']);
    }
    expect(await codeOf(await post('{}', { 'content-type': 'text/plain' }))).toEqual([415, 'unsupported-media-type']);
    expect(await codeOf(await post('not gzip', { 'content-encoding': 'gzip' }))).toEqual([400, 'invalid-request']);
    const whole = gzipSync(JSON.stringify({ records: [school('cut')] }));
    const cut = new Uint8Array(whole.subarray(0, whole.length - 9));
    expect(await codeOf(await post(cut, { 'content-encoding': 'gzip' }))).toEqual([400, 'invalid-request']);
  });

  it('case 26: is refused at the limit, as sent and as unpacked, without unpacking the rest', async () => {
    expect(await codeOf(await post('x'.repeat(MAX_BODY_BYTES + 1)))).toEqual([413, 'too-large']);
    const bomb = new Uint8Array(gzipSync(new Uint8Array(400 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(500_000);
    const before = process.memoryUsage.rss();
    expect(await codeOf(await post(bomb, { 'content-encoding': 'gzip' }))).toEqual([413, 'too-large']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('is counted while it comes in, whatever its header says', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const token = (await (await client.askToken(await client.assertion())).json()) as { access_token: string };
    const { server } = await testServer(database);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': '"e"',
      authorization: `Bearer ${token.access_token}`,
    };
    const init = { method: 'POST', body: endless, duplex: 'half', headers } as RequestInit;
    expect((await server.fetch(new Request(ISSUER + batches, init))).status).toBe(413);
    expect(sent).toBeLessThan(MAX_BODY_BYTES + 1_000_000);
  });

  it('case 27: is refused for its depth before anything is built of it', async () => {
    const started = performance.now();
    expect(await codeOf(await post('['.repeat(5_000_000)))).toEqual([400, 'invalid-request']);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await codeOf(await post(record(JSON.parse('['.repeat(40) + ']'.repeat(40)))))).toEqual([
      400,
      'invalid-request',
    ]);
    const brackets = await post(record('[{'.repeat(1000)));
    expect(brackets.status).toBe(200);
  });

  it('is refused for more than 256 keys in one object, also where they are one key again and again', async () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k:${at}`, { a: 'b:c' }]));
    expect((await post(record(keys(256)))).status).toBe(200);
    const many = await post(record(keys(257)));
    expect(many.status).toBe(400);
    expect(await many.json()).toMatchObject({ detail: 'An object in the body has more than 256 keys.' });
    expect((await post(record(0).replace(':0', `:{${'"a":1,'.repeat(300)}"b":1}`))).status).toBe(400);
  });

  it.each([
    ['U+0000', 'a\0b'],
    ['half of a surrogate pair', '\ud800'],
    ['a number beyond 2^53', 2 ** 53],
  ])('is refused for %s, which would not come back as it was', async (_, value) => {
    const answer = await post(record(value));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ faults: [{ path: 'records.0.record.extensions.…' }] });
  });

  it('is refused when it is not UTF-8, instead of being mended', async () => {
    const latin1 = Buffer.from('{"records":[{"entity":"school","record":{"id":"l","name":"Ñandú"}}]}', 'latin1');
    expect(await codeOf(await post(new Uint8Array(latin1)))).toEqual([400, 'invalid-request']);
  });

  it('case 27: is refused for a number that overflows and for the key __proto__', async () => {
    expect((await post(record(0).replace(':0', ':1e999'))).status).toBe(400);
    expect(
      (await post('{"records":[{"entity":"school","record":{"id":"p","name":"P","__proto__":{"a":1}}}]}')).status,
    ).toBe(400);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('says where it is not of the right shape, and never quotes it', async () => {
    const secret = 'Marker-Surname';
    const answer = await post({
      records: [school('a'), { entity: secret, record: { id: 'b' } }, { entity: 'school', record: secret }],
    });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ faults: [{ path: 'records.1.entity' }, { path: 'records.2.record' }] });
    expect(text).not.toContain(secret);
    expect(await (await post(`{"records": ${secret}}`)).text()).not.toContain(secret);
  });

  it('takes at most 1,000 records and at least one', async () => {
    expect((await post({ records: [] })).status).toBe(400);
    expect((await post({ records: Array.from({ length: 1001 }, (_, index) => school(`m${index}`)) })).status).toBe(400);
  });

  it('is answered with 2xx or a typed 4xx, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ records: fc.jsonValue() }),
          fc.record({
            records: fc.array(
              fc.record({
                entity: fc.constantFrom('school', 'person', 'enrolment', 'x'),
                record: fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
              }),
              { maxLength: 4 },
            ),
          }),
        ),
        async (body) => {
          const answer = await post(JSON.stringify(body) ?? 'null');
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400) expect(answer.headers.get('content-type')).toBe('application/problem+json');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('case 27: of the corpus of hostile JSON is answered with 2xx or a typed 4xx', async () => {
    if (!existsSync(CORPUS)) {
      console.log('The corpus JSONTestSuite is not beside the repository: its bodies are passed over.');
      return;
    }
    const files = readdirSync(CORPUS).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(300);
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), CORPUS)));
      const answer = await post(bytes);
      expect([name, answer.status]).toEqual([name, 400]);
      // The same inside a record, where the body as a whole may be right.
      const inside = Buffer.concat([
        Buffer.from('{"records":[{"entity":"school","record":{"id":"j","name":"J","extensions":{"x":'),
        bytes,
        Buffer.from('}}}]}'),
      ]);
      const wrapped = await post(new Uint8Array(inside));
      expect([name, [200, 400].includes(wrapped.status)]).toEqual([name, true]);
      if (name.startsWith('n_')) expect([name, wrapped.status]).toEqual([name, 400]);
    }
  });
});
