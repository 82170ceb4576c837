import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import { durableOutbox } from '@emis-sdk/client/outbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { afterDamage, cutLog, fillFile, flipBit } from './damaged-file-for-tests.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { bundledSender, killedOften, wrongs } from './kill-for-tests.ts';
import { liveThrough } from './outage-for-tests.ts';
import { serveOperations } from './served-emis-for-tests.ts';
import { simulateWeek } from './simulated-week-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'emis-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Says a figure where `docs/performance.md` can take it from. */
const report = (text: string) => process.stdout.write(`${text}\n`);

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
    report(
      `seed ${seed}: ${WRITES} writes, ${all} connections, ${Math.round((100 * broken) / all)} % broken, ${Math.round((100 * counts.delay) / all)} % late`,
    );
    expect(broken / all).toBeGreaterThanOrEqual(0.3);
    expect(served.emis.applied.map(({ opId }) => opId).sort()).toEqual([...opIds].sort());
  },
);

describe('kill -9 of the sender', () => {
  const LIVES = 25;
  let program: string;
  beforeAll(async () => {
    program = await bundledSender();
  });

  it('a thousand times: nothing lost, doubled or out of order', async () => {
    let kills = 0;
    let next = 0;
    const worker = async () => {
      while (kills < 1000) {
        const seed = next++;
        const random = seededRandom(seed);
        const story = await killedOften(
          program,
          `killed-${seed}`,
          Array.from({ length: LIVES }, () => random.int(1, 110)),
        );
        expect(wrongs(story), `seed ${seed}`).toEqual([]);
        kills += story.kills;
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    report(`${kills} kills of the sender`);
  });
});

describe('a file that was not closed in peace', () => {
  const path = join(folder, 'damaged.sqlite');
  beforeAll(() => fillFile(path, 200));

  it('300 cuts of its log at a random byte: it opens with the first rows', async () => {
    const random = seededRandom(300);
    for (let time = 0; time < 300; time++) {
      expect(await afterDamage(path, join(folder, 'copy.sqlite'), cutLog(random))).toMatchObject({
        isPrefix: true,
        said: undefined,
      });
    }
    report('300 cuts of the log: each opens with the first rows');
  });

  it('100 flipped bits: it opens with the first rows, or says what is wrong', async () => {
    const random = seededRandom(100);
    let said = 0;
    for (let time = 0; time < 100; time++) {
      const left = time % 2 ? 'closed' : 'cut';
      const found = await afterDamage(path, join(folder, 'copy.sqlite'), flipBit(random), left);
      if (found.said === undefined) expect(found.isPrefix && (left === 'cut' || found.rows === 200)).toBe(true);
      else said++;
    }
    report(`100 flipped bits: ${said} told, ${100 - said} without effect or cut off with the end of the log`);
  });
});

it('1,000 products, an EMIS that is down for ten minutes: hardly more requests, and no wave', async () => {
  const [from, to, lengthMs] = [30, 40, 90].map((minutes) => minutes * 60_000) as [number, number, number];
  const down = await liveThrough(1000, { seed: 1007, lengthMs, outage: { from, to } });
  const up = await liveThrough(1000, { seed: 1007, lengthMs, outage: undefined });
  const [usual, highest] = [up.requests / 90, Math.max(...down.minutes.slice(40))];
  report(
    `1,000 products: ${(down.requests / up.requests).toFixed(3)} times the requests; the busiest minute after it had ${(highest / usual).toFixed(2)} of a usual one`,
  );
  expect(down.arrived).toBe(down.saved);
  expect(down.requests / up.requests).toBeLessThanOrEqual(1.1);
  expect(highest).toBeLessThanOrEqual(2 * usual);
});

it('2,000 weeks of a line: nothing stuck, doubled or out of order', async () => {
  let saved = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const week = await simulateWeek(seed);
    expect(week.wrong, `simulateWeek(${seed})`).toEqual([]);
    saved += week.saved;
  }
  report(`2,000 simulated weeks, ${saved} operations`);
});
