import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientOptions, createClient } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import {
  durableOutbox,
  type KeptBack,
  memoryStore,
  type OutboxOptions,
  type OutboxStore,
  openOutbox,
} from '@emis-sdk/client/outbox';
import type { Operation } from '@emis-sdk/protocol';
import { afterAll, describe, expect, it } from 'vitest';
import { startFaultProxy } from './fault-proxy.ts';
import { lineTo, OperationsEmis } from './operations-emis-for-tests.ts';
import { serveOperations } from './served-emis-for-tests.ts';

const PROFILE = { profile: { id: 'international', edition: '2026' } };
const KEYS = [{ id: '2026', key: new Uint8Array(32).fill(3) }] as const;
const folder = mkdtempSync(join(tmpdir(), 'emis-outbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An EMIS over a socket, and a client of it with an outbox that never really waits. */
async function connected(options: Partial<OutboxOptions & ClientOptions> = {}) {
  const served = await serveOperations();
  const pauses: number[] = [];
  const store = options.store ?? memoryStore();
  const connect = (url?: string, more: Partial<OutboxOptions> = {}) =>
    createClient({
      ...served.options(url),
      retry: { random: () => 1, sleep: async (ms) => void pauses.push(ms) },
      outbox: durableOutbox({ ...PROFILE, keys: KEYS, ...options, store, ...more }),
    }).outbox;
  return { ...served, served, pauses, store, connect, outbox: connect(), [Symbol.asyncDispose]: () => served.close() };
}

/** An outbox on an EMIS in memory. */
function together(options: Partial<OutboxOptions> = {}) {
  const emis = new OperationsEmis();
  const store = options.store ?? memoryStore();
  return { emis, store, outbox: openOutbox({ keys: 'unsealed', ...options, store, line: lineTo(emis) }) };
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

const person = (id: string, givenName = 'Amaranta') => ({ id, givenName });
const mark = (id: string, studentId: string, value = '7') => ({ id, studentId, value });
const finding = { code: 'mark.too-high', severity: 'error', path: 'value' } as const;

describe('the day of an outbox', () => {
  it('saves, sends in order, stores what the EMIS says, and is empty then', async () => {
    await using line = await connected();
    const told: string[] = [];
    for (const name of ['online', 'receipt', 'progress'] as const) line.outbox.on(name, () => told.push(name));
    const { opId } = await line.outbox.save('person', person('p1'));
    await line.outbox.save('mark', mark('m1', 'p1'));
    expect(await line.outbox.outcome(opId)).toEqual({ outcome: 'indeterminate', opId, state: 'pending' });
    expect(await line.outbox.flush()).toEqual({ acknowledged: 2, quarantined: 0, left: 0, ended: 'done' });
    expect(line.emis.applied.map(({ subject }) => subject)).toEqual(['person/p1', 'mark/m1']);
    expect(await line.outbox.outcome(opId)).toEqual({
      outcome: 'acknowledged',
      opId,
      status: 'accepted',
      version: 'v1',
    });
    expect(await line.outbox.version('person', 'p1')).toBe('v1');
    expect(told).toEqual(['receipt', 'receipt', 'online', 'progress']);
    await line.outbox.remove('mark', 'm1');
    await line.outbox.flush();
    expect([...line.emis.records.keys()]).toEqual(['person/p1']);
    expect(await line.outbox.version('mark', 'm1')).toBeUndefined();
  });

  it('tells each finding by itself, of records that were taken as well', async () => {
    const { emis, outbox } = together();
    const warning = { code: 'person.no-birth-date', severity: 'warning', path: 'birthDate' } as const;
    emis.warn = ({ entity }) => (entity === 'person' ? [warning] : undefined);
    emis.reject = ({ entity }) => (entity === 'mark' ? [finding] : undefined);
    const found: unknown[] = [];
    outbox.on('finding', (one) => found.push(one));
    const { opId } = await outbox.save('person', person('p1'));
    const other = await outbox.save('mark', mark('m1', 'p1'));
    await outbox.flush();
    expect(found).toMatchObject([
      { ...warning, opId, entity: 'person', id: 'p1', status: 'accepted' },
      { ...finding, opId: other.opId, entity: 'mark', id: 'm1', status: 'rejected' },
    ]);
  });

  it('comes back with both values, field by field, when somebody else changed the record', async () => {
    const { emis, outbox } = together();
    await outbox.save('person', person('p1'));
    await outbox.flush();
    const ifMatch = await outbox.version('person', 'p1');
    emis.records.set('person/p1', { record: person('p1', 'Remedios'), version: 'theirs' });
    const { opId } = await outbox.save('person', person('p1', 'Úrsula'), ifMatch === undefined ? {} : { ifMatch });
    expect(await outbox.flush()).toMatchObject({ quarantined: 1, left: 1 });
    const [kept] = await all(outbox.quarantine());
    expect(kept).toMatchObject({
      opId,
      reason: 'conflict',
      version: 'theirs',
      differences: [{ path: 'givenName', ours: 'Úrsula', theirs: 'Remedios' }],
      count: 1,
    });
    // A person looks at both and stands by the own one.
    await outbox.resend(opId);
    expect(await outbox.flush()).toMatchObject({ acknowledged: 1, left: 0 });
    expect(emis.records.get('person/p1')?.record).toEqual(person('p1', 'Úrsula'));
  });

  it('lets later changes on the same version stand on the earlier ones of its own', async () => {
    const { emis, outbox } = together();
    await outbox.save('person', person('p1'));
    await outbox.flush();
    for (const name of ['Úrsula', 'Rebeca', 'Pilar'])
      await outbox.save('person', person('p1', name), { ifMatch: 'v1' });
    expect(await outbox.flush()).toMatchObject({ acknowledged: 3, left: 0 });
    expect(emis.records.get('person/p1')).toEqual({ record: person('p1', 'Pilar'), version: 'v4' });
  });

  it('lets a person correct, send again or discard what was refused, once', async () => {
    const { emis, outbox } = together();
    emis.reject = (operation) =>
      operation.kind === 'save' && operation.record['value'] === '99' ? [finding] : undefined;
    await outbox.save('person', person('p1'));
    const { opId } = await outbox.save('mark', mark('m1', 'p1', '99'));
    await outbox.save('mark', mark('m2', 'p1'));
    await outbox.flush();
    await outbox.save('mark', mark('m1', 'p1', '8'));
    expect(await outbox.outcome(opId)).toMatchObject({
      outcome: 'rejected',
      reason: 'rejected',
      findings: [finding],
      count: 1,
    });
    const second = await outbox.resend(opId);
    await outbox.flush();
    const [again] = await all(outbox.quarantine());
    expect(again).toMatchObject({ opId: second.opId, count: 2, record: mark('m1', 'p1', '99') });
    expect(again?.firstAt).toBeDefined();
    await expect(outbox.correct(opId, mark('m1', 'p1'))).rejects.toMatchObject({ code: 'client.outbox-not-there' });
    const lines = await all(outbox.exportQuarantine());
    expect(lines.map((line) => (JSON.parse(line) as KeptBack).opId)).toEqual([second.opId]);
    await outbox.correct(second.opId, mark('m1', 'p1', '9'));
    expect(await outbox.flush()).toMatchObject({ acknowledged: 2, left: 0 });
    // The correction went before what was saved after the refused one.
    expect(emis.applied.filter(({ subject }) => subject === 'mark/m1').map(({ record }) => record?.['value'])).toEqual([
      '9',
      '8',
    ]);
    const third = await outbox.save('mark', mark('m3', 'p1', '99'));
    await outbox.flush();
    await outbox.discard(third.opId);
    expect(await outbox.flush()).toMatchObject({ left: 0 });
    await expect(outbox.discard(third.opId)).rejects.toMatchObject({ code: 'client.outbox-not-there' });
  });
});

it('case 2 (invariant 2): after resets behind the commit the stored answer comes back, and nothing takes effect twice', async () => {
  await using line = await connected();
  const proxy = await startFaultProxy({ port: line.port, seed: 2, percent: { 'reset-after': 60 } });
  const outbox = line.connect(proxy.url);
  const replayed: boolean[] = [];
  outbox.on('receipt', (receipt) => replayed.push(receipt.replayed));
  for (let index = 0; index < 300; index++) await outbox.save('person', person(`p${index}`));
  while ((await outbox.flush()).left > 0);
  await proxy.close();
  expect(proxy.counts['reset-after']).toBeGreaterThan(0);
  expect(replayed.filter(Boolean).length).toBeGreaterThan(0);
  expect(line.emis.applied).toHaveLength(300);
  expect(new Set(line.emis.applied.map(({ opId }) => opId)).size).toBe(300);
});

it('case 3: an id that was used for something else goes into quarantine, without effect and without another try', async () => {
  const ids = ['017f22e2-79b0-7fff-bfff-ffffffffffff', '017f22e2-79b0-7fff-bfff-fffffffffffe'];
  const { emis, outbox } = together({ operationId: () => ids.pop() ?? '' });
  const other: Operation = {
    opId: '017f22e2-79b0-7fff-bfff-fffffffffffe',
    kind: 'save',
    entity: 'person',
    record: person('someone'),
  };
  emis.apply([other]);
  const { opId } = await outbox.save('person', person('p1'));
  await outbox.flush();
  await outbox.flush();
  expect(await all(outbox.quarantine())).toMatchObject([{ opId, reason: 'mismatch' }]);
  expect(emis.came.get(opId)).toBe(2);
  expect(emis.records.has('person/p1')).toBe(false);
  await outbox.resend(opId);
  expect(await outbox.flush()).toMatchObject({ acknowledged: 1, left: 0 });
});

it('case 5: what was saved 60 days ago is sent once; what may have arrived before the EMIS forgot is asked for first', async () => {
  let now = Date.parse('2026-01-01');
  await using line = await connected({ clock: () => new Date(now) });
  const { opId } = await line.outbox.save('person', person('p1'));
  now += 60 * 86_400_000;
  expect(await line.outbox.flush()).toMatchObject({ acknowledged: 1 });
  expect(line.requests.map(({ method }) => method)).toEqual(['POST']);
  expect(line.emis.came.get(opId)).toBe(1);

  const late = await line.outbox.save('person', person('p2'));
  const lost = await line.outbox.save('person', person('p3'));
  line.instead.push('lost', 'lost', 'lost', 'lost');
  expect(await line.outbox.flush()).toMatchObject({ ended: 'offline', left: 2 });
  expect(await line.outbox.outcome(late.opId)).toMatchObject({ outcome: 'indeterminate', state: 'sent' });
  now += 401 * 86_400_000;
  line.requests.length = 0;
  expect(await line.outbox.flush()).toMatchObject({ left: 0 });
  expect(line.requests.slice(0, 1)).toMatchObject([{ method: 'GET', path: `/v1/operations/${late.opId}` }]);
  for (const { opId: one } of [late, lost]) {
    expect(line.emis.applied.filter((effect) => effect.opId === one)).toHaveLength(1);
  }
});

describe('case 6: Retry-After', () => {
  it.each([
    ['3600', 3_600_000],
    ['HTTP date', 1_800_000],
    ['-5', 1000],
    ['1000000000000', 86_400_000],
    ['soon', 1000],
  ])('%s: the pause is %d ms', async (value, ms) => {
    await using line = await connected();
    const date = new Date('2026-03-01T12:00:00Z');
    const text = value === 'HTTP date' ? new Date(date.getTime() + 1_800_000).toUTCString() : value;
    line.instead.push({ status: 503, headers: { 'retry-after': text, date: date.toUTCString() } });
    const offline: unknown[] = [];
    line.outbox.on('offline', (event) => offline.push(event));
    await line.outbox.save('person', person('p1'));
    const stop = new AbortController();
    line.outbox.on('receipt', () => stop.abort());
    await line.outbox.run({ signal: stop.signal });
    expect(line.pauses[0]).toBe(ms);
    expect(offline).toEqual([{ because: 503, retryInMs: ms }]);
  });

  it('is kept by one who was asked to send now, too', async () => {
    await using line = await connected();
    line.instead.push({ status: 429, headers: { 'retry-after': '3600' } });
    await line.outbox.save('person', person('p1'));
    expect(await line.outbox.flush()).toMatchObject({ ended: 'offline', left: 1 });
    expect(line.pauses).toEqual([]);
  });
});

describe('pauses of its own', () => {
  it('grow to a quarter of an hour, without end, and the first request after them is small', async () => {
    await using line = await connected();
    line.instead.push(...Array(14).fill({ status: 503 }));
    for (let index = 0; index < 500; index++) await line.outbox.save('person', person(`p${index}`));
    const stop = new AbortController();
    line.outbox.on('progress', ({ left }) => left === 0 && stop.abort());
    await line.outbox.run({ signal: stop.signal });
    expect(line.pauses.slice(0, 14)).toEqual(
      [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900].map((s) => s * 1000),
    );
    expect(line.requests[14]?.opIds.length).toBeLessThanOrEqual(20);
    expect(line.emis.applied).toHaveLength(500);
  });

  it('end with an answer that unpacks to more than a client takes as with any other that is none', async () => {
    await using line = await connected();
    line.instead.push('bomb');
    await line.outbox.save('person', person('p1'));
    const offline: unknown[] = [];
    line.outbox.on('offline', ({ because }) => offline.push(because));
    expect(await line.outbox.flush()).toMatchObject({ acknowledged: 1 });
    expect(offline).toEqual(['client.protocol']);
  });
});

describe('a request that the EMIS refuses as a whole', () => {
  it('is cut until the operation is found that it refuses, and only that one is kept back', async () => {
    await using line = await connected();
    const people = Array.from({ length: 51 }, (_, index) => line.outbox.save('person', person(`p${index}`)));
    const bad = (await Promise.all(people))[33];
    line.served.refuses = ({ opId }) => opId === bad?.opId;
    expect(await line.outbox.flush()).toMatchObject({ quarantined: 1, acknowledged: 50, left: 1 });
    expect(line.requests.length).toBeLessThan(20);
    expect(await all(line.outbox.quarantine())).toMatchObject([
      { opId: bad?.opId, reason: 'refused', problem: 'invalid-request' },
    ]);
  });

  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [422, 'profile-not-supported'],
  ])('for who sends it or how (%d %s) keeps everything for later', async (status, code) => {
    await using line = await connected();
    line.instead.push(...Array(12).fill({ status, body: { type: 'x', title: 'No', status, code } }));
    await line.outbox.save('person', person('p1'));
    expect(await line.outbox.flush()).toMatchObject({ ended: 'offline', quarantined: 0, left: 1 });
  });
});

it('case 9: a full disk is an error before anything counts as saved, and what was saved before is intact', async () => {
  const path = join(folder, 'full.sqlite');
  const store = openSqliteStore(path, { maxBytes: 200_000 });
  const { outbox, emis } = together({ store, keys: KEYS });
  const saved: string[] = [];
  await outbox.save('person', person('first'));
  for (let index = 0; ; index++) {
    const failed = await outbox.save('person', { ...person(`p${index}`), notes: 'x'.repeat(5000) }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failed) {
      expect(failed).toMatchObject({ code: 'client.outbox-full' });
      break;
    }
    saved.push(`person/p${index}`);
  }
  expect(saved.length).toBeGreaterThan(0);
  expect((await outbox.counts()).pending).toBe(saved.length + 1);
  expect(await outbox.flush()).toMatchObject({ acknowledged: saved.length + 1, left: 0 });
  expect(emis.applied.map(({ subject }) => subject)).toEqual(['person/first', ...saved]);
  await outbox.close();
});

it('case 10 (invariant 6): of 10,000 operations one is poison: its chain waits, all others arrive', async () => {
  const { emis, outbox } = together();
  emis.reject = (operation) =>
    operation.kind === 'save' && operation.record['value'] === '99' ? [finding] : undefined;
  const people = Array.from({ length: 100 }, (_, index) => outbox.save('person', person(`p${index}`)));
  const marks = Array.from({ length: 9900 }, (_, index) =>
    outbox.save(
      'mark',
      mark(`m${Math.floor(index / 100)}-${index % 100}`, `p${index % 100}`, index === 77 ? '99' : '7'),
    ),
  );
  await Promise.all([...people, ...marks]);
  await outbox.save('mark', mark('m0-77', 'p77', '8'));
  await outbox.save('mark', mark('later', 'p77'));
  const quarantined: unknown[] = [];
  outbox.on('quarantined', (event) => quarantined.push(event));
  const { acknowledged, left } = await outbox.flush();
  expect(quarantined).toMatchObject([{ entity: 'mark', id: 'm0-77', reason: 'rejected', findings: [finding] }]);
  const [kept, ...others] = await all(outbox.quarantine());
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ id: 'm0-77', count: 1 });
  // Of the chain, what travelled with the poison was judged by itself; what came after waits.
  expect(acknowledged + left).toBe(10_002);
  const chain = emis.applied.filter(({ record }) => record?.['studentId'] === 'p77').length;
  expect(left).toBe(101 - chain);
  expect(emis.applied.length - chain).toBe(9900 + 1);
  await outbox.correct(kept?.opId ?? '', mark('m0-77', 'p77', '9'));
  expect(await outbox.flush()).toMatchObject({ left: 0 });
});

describe('case 11: what comes before its parent', () => {
  it('is held where the parent is in the outbox too, and applied after it', async () => {
    const { emis, outbox } = together();
    await outbox.save('mark', mark('m1', 'p1'));
    await outbox.save('guardian-link', { id: 'g1', studentId: 'p1', guardianId: 'p2' });
    await outbox.save('person', person('p2'));
    await outbox.save('person', person('p1'));
    expect(await outbox.flush()).toMatchObject({ acknowledged: 4, left: 0 });
    expect(emis.applied.map(({ subject }) => subject)).toEqual([
      'person/p2',
      'person/p1',
      'mark/m1',
      'guardian-link/g1',
    ]);
    expect([...emis.came.values()]).toEqual([1, 1, 1, 1]);
  });

  it('waits where it is not, visibly, is tried again by itself, and can be corrected', async () => {
    let now = 0;
    const { emis, outbox } = together({ elapsed: () => now });
    const { opId } = await outbox.save('mark', mark('m1', 'p1'));
    const wrong = await outbox.save('mark', mark('m2', 'nobody'));
    expect(await outbox.flush()).toMatchObject({ acknowledged: 0, quarantined: 0, left: 2 });
    const waiting = await all(outbox.waiting());
    expect(waiting).toMatchObject([
      { opId, reason: 'dependency', waitsFor: [{ entity: 'person', id: 'p1' }] },
      { opId: wrong.opId, waitsFor: [{ entity: 'person', id: 'nobody' }] },
    ]);
    emis.records.set('person/p1', { record: person('p1'), version: 'x' });
    now += 900_000;
    await outbox.correct(wrong.opId, mark('m2', 'p1'));
    expect(await outbox.flush()).toMatchObject({ acknowledged: 2, left: 0 });
    expect(await outbox.outcome(opId)).toMatchObject({ outcome: 'acknowledged' });
  });

  it('is not sent while the parent is in quarantine, but where the EMIS has the parent (invariant 5)', async () => {
    const { emis, outbox } = together();
    const isBad = (operation: Operation) => operation.kind === 'save' && operation.record['givenName'] === 'bad';
    emis.reject = (operation) => (isBad(operation) ? [finding] : undefined);
    await outbox.save('person', person('old'));
    await outbox.flush();
    await outbox.save('person', person('old', 'bad'));
    await outbox.save('person', person('new', 'bad'));
    await outbox.flush();
    await outbox.save('guardian-link', { id: 'g1', studentId: 'old', guardianId: 'new' });
    await outbox.save('person', person('other'));
    await outbox.save('guardian-link', { id: 'g2', studentId: 'other', guardianId: 'old' });
    expect(await outbox.flush()).toMatchObject({ acknowledged: 2, left: 3 });
    expect(emis.records.has('guardian-link/g2')).toBe(true);
    expect([...emis.came.keys()]).toHaveLength(5);
  });
});

describe('who may be the sender', () => {
  it('is one of two outboxes on a file', async () => {
    const path = join(folder, 'two.sqlite');
    const stores: OutboxStore[] = [openSqliteStore(path), openSqliteStore(path)];
    const [one, two] = stores.map((store) => together({ store }));
    if (!one || !two) throw new Error('no stores');
    await one.outbox.save('person', person('p1'));
    const release = await two.store.hold();
    expect(await one.outbox.flush()).toMatchObject({ ended: 'elsewhere', left: 1 });
    await release?.();
    expect(await one.outbox.flush()).toMatchObject({ ended: 'done', left: 0 });
    for (const store of stores) await store.close();
  });
});
