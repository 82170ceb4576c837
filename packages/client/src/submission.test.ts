import { CURRENT_EDITION } from '@emis-sdk/model';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from './faulty-emis/faulty-emis.ts';
import { collected, connect, errorOf, PROFILE, schools } from './faulty-emis/line.ts';
import {
  type ClientOptions,
  IndeterminateError,
  NetworkError,
  type Outgoing,
  ProblemError,
  ProtocolError,
  type SubmitOptions,
  TimeoutError,
} from './index.ts';
import { zstd } from './node.ts';

const keysOf = (requests: { headers: Record<string, unknown> }[]) =>
  requests.map(({ headers }) => headers['idempotency-key']);

const idsOf = (request: { body: string } | undefined): string[] =>
  JSON.parse(request?.body ?? '').records.map((one: Outgoing) => one.record.id);

describe('sending records', () => {
  it('opens, sends in batches in the order given, completes with the report, and gives a receipt', async () => {
    await using line = await connect();
    const report = { verdict: 'accepted', read: 5, invalid: 0, held: 0, groups: [] };
    const told: string[] = [];
    const progress: number[] = [];
    line.client.on('progress', ({ submitted }) => progress.push(submitted));
    line.client.on('receipt', ({ id }) => told.push(id));
    const receipt = await line.client.submit(schools(5), {
      ...PROFILE,
      bundle: { format: 'oneroster-1.1', files: 9 },
      batchSize: 2,
      report: () => report,
    });
    expect(receipt).toEqual({
      submissionId: 's1',
      counts: { accepted: 5, unchanged: 0, rejected: 0 },
      submitted: 5,
      held: 0,
      heldBecause: [],
      rejected: [],
    });
    const batches = line.emis.to('/submissions/s1/batches');
    expect(batches.map(({ body }) => JSON.parse(body).records.map((one: Outgoing) => one.record.id))).toEqual([
      ['s0', 's1'],
      ['s2', 's3'],
      ['s4'],
    ]);
    expect(new Set(keysOf(batches)).size, 'a key for each batch').toBe(3);
    expect(keysOf(batches)[0]).toMatch(/^"[0-9a-f-]{36}"$/);
    expect(JSON.parse(line.emis.to('/submissions')[0]?.body ?? '')).toEqual({
      ...PROFILE,
      edition: CURRENT_EDITION,
      bundle: { format: 'oneroster-1.1', files: 9 },
    });
    expect(JSON.parse(line.emis.to('/complete')[0]?.body ?? '')).toEqual({ report });
    expect(told).toEqual(['s0', 's1', 's2', 's3', 's4']);
    expect(progress).toEqual([2, 4, 5]);
  });

  it('says in which edition of the standard the records are: its own, or the one asked for', async () => {
    await using line = await connect();
    await line.client.submit(schools(1), PROFILE);
    await line.client.submit(schools(1), { ...PROFILE, edition: '2026' });
    const opened = line.emis.to('/submissions').map(({ body }) => JSON.parse(body).edition);
    expect(opened).toEqual([CURRENT_EDITION, '2026']);
  });

  it('keeps within the limits of the EMIS', async () => {
    await using line = await connect();
    line.emis.limits = { ...line.emis.limits, batchRecords: 3 };
    await line.client.submit(schools(7), PROFILE);
    expect(line.emis.to('/batches')).toHaveLength(3);
  });

  it('sends nothing but the frame when there are no records', async () => {
    await using line = await connect();
    expect((await line.client.submit([], PROFILE)).submitted).toBe(0);
    expect(line.emis.to('/batches')).toHaveLength(0);
    expect(line.emis.to('/complete')).toHaveLength(1);
  });

  it('compresses large bodies only, and only when it may', async () => {
    await using line = await connect();
    await line.client.submit(schools(1), PROFILE);
    await line.client.submit(schools(100), PROFILE);
    const [small, large] = line.emis.to('/batches');
    expect(small?.headers['content-encoding']).toBeUndefined();
    expect(large?.headers['content-encoding']).toBe('gzip');
    expect(large?.bytes.length).toBeLessThan((large?.body.length ?? 0) / 4);
    expect(JSON.parse(large?.body ?? '').records).toHaveLength(100);
    await using plain = await connect({ compress: false });
    await plain.client.submit(schools(100), PROFILE);
    expect(plain.emis.to('/batches')[0]?.headers['content-encoding']).toBeUndefined();
  });

  it('packs by zstd where it is told to and the EMIS takes it, else by gzip', async () => {
    await using line = await connect({ compress: zstd });
    line.emis.encodings = ['gzip', 'zstd'];
    await line.client.submit(schools(100), PROFILE);
    const [sent] = line.emis.to('/batches');
    expect(sent?.headers['content-encoding']).toBe('zstd');
    expect(sent?.bytes.length).toBeLessThan((sent?.body.length ?? 0) / 4);
    expect(JSON.parse(sent?.body ?? '').records).toHaveLength(100);
    await using older = await connect({ compress: zstd });
    await older.client.submit(schools(100), PROFILE);
    expect(older.emis.to('/batches')[0]?.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(older.emis.to('/batches')[0]?.body ?? '').records).toHaveLength(100);
  });

  it('tells each finding by itself, of records that were taken as well', async () => {
    await using line = await connect();
    line.emis.find = () => [{ code: 'school.no-address', severity: 'warning', path: 'address' }];
    const found: unknown[] = [];
    line.client.on('finding', (finding) => found.push(finding));
    await line.client.submit(schools(2), PROFILE);
    const about = {
      entity: 'school',
      submissionId: 's1',
      code: 'school.no-address',
      severity: 'warning',
      path: 'address',
    };
    expect(found).toEqual(['s0', 's1'].map((id) => ({ ...about, id, status: 'accepted' })));
  });

  it('lists the first hundred rejected records and counts them all', async () => {
    await using line = await connect();
    line.emis.find = () => [{ code: 'code.unknown', severity: 'error' }];
    const receipt = await line.client.submit(schools(150), PROFILE);
    expect(receipt.counts.rejected).toBe(150);
    expect(receipt.rejected).toHaveLength(100);
    expect(receipt.rejected[0]).toMatchObject({ id: 's0', findings: [{ code: 'code.unknown' }] });
  });

  it('holds what depends on a record rejected in an earlier batch, through others too, and names it', async () => {
    await using line = await connect();
    line.emis.find = (_, id) => (id === 's1' ? [{ code: 'school.code-shared', severity: 'error' }] : undefined);
    const records: Outgoing[] = [
      ...schools(2),
      { entity: 'class', record: { id: 'c0', title: 'A', schoolId: 's0' } },
      { entity: 'class', record: { id: 'c1', title: 'B', schoolId: 's1' } },
      { entity: 'class-enrolment', record: { id: 'e0', classId: 'c0', studentId: 'p' } },
      { entity: 'class-enrolment', record: { id: 'e1', classId: 'c1', studentId: 'p' } },
    ];
    const held: string[] = [];
    const receipt = await line.client.submit(records, {
      ...PROFILE,
      batchSize: 2,
      onHeld: ({ record }, because) => held.push(`${String(record.id)} for ${because.id}`),
    });
    expect(receipt).toMatchObject({
      counts: { accepted: 3, rejected: 1 },
      submitted: 4,
      held: 2,
      heldBecause: [{ entity: 'school', id: 's1', holds: 2 }],
    });
    expect(held).toEqual(['c1 for s1', 'e1 for s1']);
    expect([...line.emis.applied.keys()]).toEqual(['s0', 'c0', 'e0']);
  });
});

const PASSING: Record<string, Fault> = {
  'a connection reset before the request is read': 'reset',
  'a connection reset after the effect': 'commit-then-reset',
  'half an answer': 'commit-then-half-reply',
  'half an answer of unknown length': 'commit-then-half-reply-of-unknown-length',
  'the page of a gateway': 'commit-then-gateway-page',
  'no answer in time': 'commit-then-silence',
  'status 503': { status: 503 },
  'status 429': { status: 429 },
  'status 408': { status: 408 },
  'a request in flight': { status: 409, body: { type: 'x', title: 'In flight', status: 409, code: 'in-flight' } },
};

describe('a bad line', () => {
  it.each(Object.entries(PASSING))(
    '%s is overcome by the same request with the same key, and nothing happens twice',
    async (_, fault) => {
      await using line = await connect({ timeoutMs: fault === 'commit-then-silence' ? 200 : 30_000 });
      line.emis.faults.batches.push(fault, fault, fault);
      const retries: number[] = [];
      line.client.on('retry', ({ attempt }) => retries.push(attempt));
      const receipt = await line.client.submit(schools(100), PROFILE);
      expect(receipt.counts.accepted).toBe(100);
      const batches = line.emis.to('/batches');
      expect(batches).toHaveLength(4);
      expect(new Set(keysOf(batches)).size).toBe(1);
      expect(new Set(batches.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
      expect([...line.emis.applied.values()].every((times) => times === 1)).toBe(true);
      expect(retries).toEqual([2, 3, 4]);
      expect(line.pauses, 'full jitter under a doubling ceiling').toEqual([100, 200, 400]);
    },
  );

  it.each(Object.entries(PASSING).filter(([, fault]) => typeof fault !== 'object' || fault.status !== 429))(
    '%s on every attempt leaves the outcome unknown, and says so',
    async (_, fault) => {
      await using line = await connect({ timeoutMs: fault === 'commit-then-silence' ? 100 : 30_000 });
      line.emis.faults.batches.push(fault, fault, fault, fault);
      const error = await errorOf(line.client.submit(schools(2), PROFILE));
      expect(error).toBeInstanceOf(IndeterminateError);
      expect(error).toMatchObject({ code: 'client.indeterminate', submissionId: 's1' });
      expect(keysOf(line.emis.to('/batches'))).toEqual(Array(4).fill(`"${(error as IndeterminateError).key}"`));
    },
  );

  it.each([
    ['reset', NetworkError],
    ['commit-then-silence', TimeoutError],
    [{ status: 500 }, ProblemError],
    ['commit-then-gateway-page', ProtocolError],
  ] as const)('says in the cause how the last attempt ended: %j', async (fault, kind) => {
    await using line = await connect({ timeoutMs: fault === 'commit-then-silence' ? 100 : 30_000 });
    line.emis.faults.batches.push(fault, fault, fault, fault);
    const error = (await errorOf(line.client.submit(schools(2), PROFILE))) as IndeterminateError;
    expect(error.cause).toBeInstanceOf(kind);
  });

  it('stays in doubt when an attempt may have worked and a later one is refused', async () => {
    await using line = await connect();
    line.emis.faults.batches.push('commit-then-reset', { status: 403 });
    const error = await errorOf(line.client.submit(schools(2), PROFILE));
    expect(error).toBeInstanceOf(IndeterminateError);
    expect((error as IndeterminateError).cause).toMatchObject({ status: 403 });
  });

  it('does not call a refusal unknown', async () => {
    await using line = await connect();
    line.emis.faults.batches.push({ status: 429 }, { status: 429 }, { status: 429 }, { status: 429 });
    expect(await errorOf(line.client.submit(schools(2), PROFILE))).toBeInstanceOf(ProblemError);
  });

  it.each([400, 403, 404, 410, 413, 415, 422])('does not repeat what the EMIS refused with %i', async (status) => {
    await using line = await connect();
    const body = {
      type: 'urn:emis:problem:x',
      title: 'No',
      status,
      code: 'some-code',
      fix: 'Do so.',
      requestId: 'r-1',
    };
    line.emis.faults.batches.push({ status, body });
    const error = await errorOf(line.client.submit(schools(2), PROFILE));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'client.refused', status, requestId: 'r-1', problem: body });
    expect((error as Error).message).toContain('Do so.');
    expect(line.emis.to('/batches')).toHaveLength(1);
  });

  it('does not take an answer for other records than those it sent', async () => {
    await using line = await connect();
    const records = [{ entity: 'school', id: 'other', status: 'accepted' }];
    line.emis.faults.batches.push({
      status: 200,
      body: { submissionId: 's1', counts: { accepted: 1, unchanged: 0, rejected: 0 }, records },
    });
    const error = await errorOf(line.client.submit(schools(1), PROFILE));
    expect(error).toMatchObject({ code: 'client.indeterminate', cause: { params: { at: 'body.records.0' } } });
  });

  it('names the part of an answer that is not of the protocol', async () => {
    await using line = await connect();
    line.emis.faults.discovery.push({ status: 200, body: { protocol: 1, issuer: 'https://x.test', tokenEndpoint: 7 } });
    const error = await errorOf(line.client.discover());
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ params: { path: '/.well-known/emis', at: 'body.tokenEndpoint' } });
  });

  it('is given up at once when the EMIS asks for a longer pause than the deadline over all attempts leaves, and says when to come back', async () => {
    await using line = await connect({ retry: { deadlineMs: 600_000 } });
    line.emis.pages = [{ changes: [], cursor: '1', more: false }];
    const asks = (seconds: number) => ({ status: 503, headers: { 'retry-after': String(seconds) } });
    line.emis.faults.changes.push(asks(300), asks(299), asks(2));
    const error = await errorOf(collected(line.client.changes()));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 2000 });
    expect(line.pauses, 'of ten minutes less than two seconds were left').toEqual([300_000, 299_000]);
    await collected(line.client.changes());
    expect(line.emis.to('/changes')).toHaveLength(4);
  });

  it('has one deadline over all attempts, the last of which is cut short by it', async () => {
    await using line = await connect({ timeoutMs: 150, retry: { attempts: 10, deadlineMs: 350, baseMs: 1 } });
    line.emis.faults.batches.push(...Array(10).fill('commit-then-silence'));
    const error = await errorOf(line.client.submit(schools(2), PROFILE));
    expect(error).toMatchObject({ code: 'client.indeterminate', cause: { code: 'client.timeout' } });
    const { params } = (error as IndeterminateError).cause as TimeoutError;
    expect(params['timeoutMs']).toBeLessThan(150);
    expect(line.emis.to('/batches').length).toBeLessThanOrEqual(3);
  });

  it('whatever happens, applies each record at most once, and exactly once what the receipt says', async () => {
    const fault = fc.option(fc.constantFrom(...Object.values(PASSING).filter((one) => one !== 'commit-then-silence')), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 14 }), async (faults) => {
        await using line = await connect();
        line.emis.faults.batches.push(...faults);
        const outcome = await line.client
          .submit(schools(6), { ...PROFILE, batchSize: 2 })
          .catch((error: unknown) => error);
        const times = [...line.emis.applied.values()];
        expect(times.every((time) => time === 1)).toBe(true);
        if (outcome instanceof Error)
          expect(outcome).toSatisfy((e) => e instanceof IndeterminateError || e instanceof ProblemError);
        else expect(times).toHaveLength(6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the size of batches', () => {
  afterEach(() => vi.restoreAllMocks());

  /** The sizes of the batches of so many records over a line that takes so many milliseconds for each. */
  async function sizesOver(msForEach: number, count: number, options: Partial<SubmitOptions> = {}): Promise<number[]> {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const sizes: number[] = [];
    await using line = await connect({
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!(input instanceof Request) || !input.url.endsWith('/batches')) return answer;
        const size = idsOf(line.emis.to('/batches').at(-1)).length;
        sizes.push(size);
        now += size * msForEach;
        return answer;
      },
    });
    const receipt = await line.client.submit(schools(count), { ...PROFILE, ...options });
    expect(receipt.counts.accepted).toBe(count);
    expect([...line.emis.applied.values()].every((times) => times === 1)).toBe(true);
    return sizes;
  }

  it('begins with a hundred and doubles on a quick line, up to what the EMIS takes or the caller wants', async () => {
    expect(await sizesOver(0.1, 3500)).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(await sizesOver(0.1, 600, { batchSize: 150 })).toEqual([100, 150, 150, 150, 50]);
  });

  it('stays where a batch takes a second or some, and is halved where it takes longer, down to 25', async () => {
    expect(await sizesOver(6, 700)).toEqual([100, 200, 200, 200]);
    expect(await sizesOver(60, 250)).toEqual([100, 50, 50, 50]);
    expect(await sizesOver(1000, 225)).toEqual([100, 50, 25, 25, 25]);
  });

  /** A line whose requests with more than 60 records are answered so, and the requests in their order, by their keys. */
  async function narrowLine(answer: () => Promise<Response>, options: Partial<ClientOptions> = {}) {
    const tried: { key: string | null; ids: string[] }[] = [];
    const line = await connect({
      ...options,
      compress: false,
      fetch: async (input, init) => {
        if (!(input instanceof Request) || !input.url.endsWith('/batches')) return await fetch(input, init);
        const ids = idsOf({ body: await input.clone().text() });
        tried.push({ key: input.headers.get('idempotency-key'), ids });
        return ids.length > 60 ? await answer() : await fetch(input, init);
      },
    });
    return { ...line, tried };
  }

  it('is never again what somebody on the way called too large', async () => {
    const { tried, ...line } = await narrowLine(async () => new Response('<html>Too large', { status: 413 }));
    await using _ = line;
    const receipt = await line.client.submit(schools(320), PROFILE);
    expect(receipt.counts).toEqual({ accepted: 320, unchanged: 0, rejected: 0 });
    expect(tried.map(({ ids }) => ids.length)).toEqual([100, 50, 50, 50, 50, 50, 50, 20]);
    expect([...line.emis.applied]).toEqual(schools(320).map(({ record }) => [record.id, 1]));
  });

  it('is halved when the line does not carry a batch in time; a key stays with its records in all attempts', async () => {
    const { tried, ...line } = await narrowLine(() => Promise.withResolvers<Response>().promise, {
      timeoutMs: 400,
      retry: { attempts: 2 },
    });
    await using _ = line;
    const receipt = await line.client.submit(schools(180), PROFILE);
    expect(receipt.counts).toEqual({ accepted: 180, unchanged: 0, rejected: 0 });
    expect([...line.emis.applied]).toEqual(schools(180).map(({ record }) => [record.id, 1]));
    const [first, again, ...halves] = tried;
    expect(again, 'the whole was tried twice').toEqual(first);
    expect(halves.map(({ ids }) => ids.length)).toEqual([50, 50, 50, 30]);
    const idsOfKey = new Map(tried.map(({ key, ids }) => [key, ids.join()]));
    expect(tried.every(({ key, ids }) => idsOfKey.get(key) === ids.join())).toBe(true);
    expect(idsOfKey.size, 'one key for each list of records').toBe(new Set(idsOfKey.values()).size);
  });

  it('says that the outcome is unknown where the line does not even carry a few', async () => {
    await using line = await connect({ timeoutMs: 100, retry: { attempts: 1 } });
    line.emis.faults.batches.push(...Array(3).fill('commit-then-silence'));
    expect(await errorOf(line.client.submit(schools(100), PROFILE))).toBeInstanceOf(IndeterminateError);
    const sizes = line.emis.to('/batches').map((seen) => idsOf(seen).length);
    expect(sizes).toEqual([100, 50, 25]);
  });
});

describe('an abort', () => {
  it('ends the sending with its own reason', async () => {
    await using line = await connect();
    const stop = new AbortController();
    const reason = new Error('the school has closed');
    line.client.on('progress', () => stop.abort(reason));
    expect(await errorOf(line.client.submit(schools(9), { ...PROFILE, batchSize: 3, signal: stop.signal }))).toBe(
      reason,
    );
    expect(line.emis.to('/batches')).toHaveLength(1);
  });

  it('ends the waiting for an answer', async () => {
    const stop = new AbortController();
    await using line = await connect({
      retry: { attempts: 1 },
      fetch: (input, init) => {
        const answer = fetch(input, init);
        if (input instanceof Request && input.url.endsWith('/batches')) stop.abort('enough');
        return answer;
      },
    });
    line.emis.faults.batches.push('commit-then-silence');
    expect(await errorOf(line.client.submit(schools(1), { ...PROFILE, signal: stop.signal }))).toBe('enough');
  });

  it('ends a pause', async () => {
    const stop = new AbortController();
    await using line = await connect({
      retry: { baseMs: 1e6, capMs: 1e6, sleep: (await import('./waiting.ts')).sleep },
    });
    line.emis.faults.batches.push({ status: 503 });
    line.client.on('retry', () => queueMicrotask(() => stop.abort('enough')));
    expect(await errorOf(line.client.submit(schools(1), { ...PROFILE, signal: stop.signal }))).toBe('enough');
  });
});
