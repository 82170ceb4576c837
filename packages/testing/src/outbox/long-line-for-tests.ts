import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import { durableOutbox, memoryStore } from '@emis-sdk/client/outbox';
import { afterAll, expect, it } from 'vitest';
import { startFaultProxy } from './fault-proxy.ts';
import { serveOperations } from './served-emis-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'emis-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SEEDS = 20;
const WRITES = 5000;

it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
  `${WRITES} writes over a line that breaks one connection in three, seed %d`,
  async (seed) => {
    const served = await serveOperations();
    const percent = { refuse: 10, 'reset-before': 10, 'reset-after': 10, 'half-reply': 10, delay: 8 };
    const proxy = await startFaultProxy({ port: served.port, seed, percent });
    const outbox = createClient({
      ...served.options(proxy.url),
      retry: { sleep: async () => undefined },
      outbox: durableOutbox({
        store: openSqliteStore(join(folder, `line-${seed}.sqlite`)),
        keys: [{ id: 'test', key: new Uint8Array(32).fill(5) }],
        profile: { id: 'international', edition: '2026' },
      }),
    }).outbox;
    // Small requests, so that a run has many of them.
    served.emis.limits = { ...served.emis.limits, records: 25 };
    const saves = Array.from({ length: WRITES }, (_, index) =>
      index < 200
        ? outbox.save('person', { id: `p${index}` })
        : outbox.save('mark', { id: `m${index}`, studentId: `p${index % 200}` }),
    );
    const opIds = (await Promise.all(saves)).map(({ opId }) => opId);
    for (let passes = 0; (await outbox.flush()).left > 0; passes++) expect(passes).toBeLessThan(2000);
    const { counts } = proxy;
    await proxy.close();
    await served.close();
    await outbox.close();
    const broken = counts.refuse + counts['reset-before'] + counts['reset-after'] + counts['half-reply'];
    const all = broken + counts.delay + counts.passed;
    process.stdout.write(
      `seed ${seed}: ${WRITES} writes, ${all} connections, ${Math.round((100 * broken) / all)} % broken, ${Math.round((100 * counts.delay) / all)} % late\n`,
    );
    expect(broken / all).toBeGreaterThanOrEqual(0.3);
    expect(served.emis.applied.map(({ opId }) => opId).sort()).toEqual([...opIds].sort());
  },
);

it('case 2: ten thousand resets between the commit and its answer: the stored answer comes back, and nothing takes effect twice', async () => {
  const served = await serveOperations();
  served.emis.limits = { ...served.emis.limits, records: 1 };
  const proxy = await startFaultProxy({ port: served.port, seed: 2, percent: { 'reset-after': 60 } });
  const { outbox } = createClient({
    ...served.options(proxy.url),
    retry: { sleep: () => new Promise((resolve) => setImmediate(resolve)) },
    outbox: durableOutbox({
      ...{ store: memoryStore(), keys: 'unsealed', profile: { id: 'international', edition: '2026' } },
    }),
  });
  const saves = Array.from({ length: 7000 }, (_, index) => outbox.save('person', { id: `p${index}` }));
  const opIds = (await Promise.all(saves)).map(({ opId }) => opId);
  const stop = new AbortController();
  outbox.on('progress', ({ left }) => {
    if (left === 0) stop.abort();
  });
  await outbox.run({ signal: stop.signal });
  const resets = proxy.counts['reset-after'];
  await proxy.close();
  await served.close();
  process.stdout.write(`${resets} resets after the commit, ${opIds.length} operations\n`);
  expect(resets).toBeGreaterThanOrEqual(10_000);
  expect(served.emis.applied.map(({ opId }) => opId).sort()).toEqual([...opIds].sort());
});
