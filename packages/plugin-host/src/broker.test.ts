import { type Grant, permissionsOf, type Tools } from '@emis-sdk/plugin';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from './audit.ts';
import { Broker } from './broker.ts';
import { limitsWith } from './limits.ts';
import { memoryStore } from './plugin-store.ts';
import { MACHINE_TIME } from './time.ts';

const PLUGIN = 'org.example.broker';
const reason = 'r';
const ALL: readonly Grant[] = [
  { kind: 'fetch', origin: 'https://sms.test', reason },
  { kind: 'store', bytes: 1000, reason },
  { kind: 'emit', what: 'event', reason },
];

function brokerWith(grants: readonly Grant[]) {
  const entries: AuditEntry[] = [];
  const reached: unknown[] = [];
  const store = memoryStore();
  const doors = {
    send: async (request: unknown) => {
      reached.push(request);
      return { status: 200, headers: {}, body: '' };
    },
    store,
    onEvent: (...event: unknown[]) => reached.push(event),
    log: () => {},
  };
  const parts = { doors, limits: limitsWith(), time: MACHINE_TIME, audit: (entry: AuditEntry) => entries.push(entry) };
  return { broker: new Broker(PLUGIN, grants, new Map(), parts), entries, reached, store };
}

/** A call that the tools offer, with arguments of any kind. */
const calls = fc.oneof(
  fc.tuple(
    fc.constant('fetch'),
    fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('https://sms.test/x', 'https://sms.test@evil.test/')),
  ),
  fc.tuple(fc.constant('emit'), fc.string()),
  fc.tuple(fc.constantFrom('get', 'set', 'remove', 'keys'), fc.string(), fc.jsonValue()),
);
type Made = readonly [name: string, ...args: unknown[]];

function make(tools: Tools, [name, ...args]: Made): Promise<unknown> {
  const call = (name === 'fetch' || name === 'emit' ? tools[name] : tools.store[name as 'get']) as (
    ...all: unknown[]
  ) => Promise<unknown>;
  return call(...args);
}

describe('calls beyond the grants', () => {
  it('are refused, 10,000 of 10,000, and all written down', async () => {
    const { broker, entries, reached, store } = brokerWith([]);
    let refused = 0;
    for (const call of fc.sample(calls, { numRuns: 10_000, seed: 24 })) {
      await make(broker.toolsFor('command any'), call as Made).catch(() => refused++);
    }
    expect([refused, broker.calls, broker.refusals]).toEqual([10_000, 10_000, 10_000]);
    expect(entries.filter((entry) => entry.event === 'call' && !entry.allowed)).toHaveLength(10_000);
    expect(reached).toEqual([]);
    expect(await store.keys(PLUGIN)).toEqual([]);
  });

  it('are refused for each grant that is missing, whatever the others open', async () => {
    for (const missing of ALL) {
      const { broker } = brokerWith(ALL.filter((grant) => grant !== missing));
      const [permission] = permissionsOf([missing]);
      const tools = broker.toolsFor('job any');
      const made = {
        fetch: () => tools.fetch('https://sms.test/'),
        store: () => tools.store.keys(),
        emit: () => tools.emit(`${PLUGIN}.x`),
      };
      const outcome = await made[missing.kind as 'fetch']().catch((error: { params: unknown }) => error.params);
      expect(outcome).toMatchObject({ plugin: PLUGIN, grant: permission });
    }
  });
});

it('opens no more than the number of calls that a handler may make', async () => {
  const { broker } = brokerWith(ALL);
  const tools = broker.toolsFor('command any');
  for (let made = 0; made < 100; made++) await tools.store.keys();
  await expect(tools.store.keys()).rejects.toMatchObject({ code: 'plugin.limit-exceeded', params: { limit: 'calls' } });
  await expect(broker.toolsFor('command any').store.keys()).resolves.toEqual([]);
});

it('lets a plugin speak only in its own name', async () => {
  const { broker, reached } = brokerWith(ALL);
  const tools = broker.toolsFor('command any');
  await tools.emit(`${PLUGIN}.seen`, { n: 1 });
  for (const event of ['submission.accepted', 'org.example.other.seen', `${PLUGIN}`]) {
    await expect(tools.emit(event)).rejects.toMatchObject({ code: 'plugin.call-refused' });
  }
  await expect(tools.emit(`${PLUGIN}.seen`, { deep: {} as never })).rejects.toMatchObject({
    code: 'plugin.call-refused',
  });
  expect(reached).toEqual([[PLUGIN, `${PLUGIN}.seen`, { n: 1 }]]);
});
