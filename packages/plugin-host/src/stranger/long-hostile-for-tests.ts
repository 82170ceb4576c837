import { afterAll, expect, it } from 'vitest';
import { HOSTILE, hostileCode } from '../hostile-scripts-for-tests.ts';
import { builtThreads } from './built-threads-for-tests.ts';
import { batchOf } from './columns.ts';
import { engineFile } from './stranger-runner.ts';
import { engineWith } from './walled-runner.ts';

// The long form of `hostile.test.ts`: cases 23 and 24 with their figures. Run by `test:long` on a quiet machine.

const RUNS = 25;
/** Stretches of a good plugin's batches, one alone and one beside hostile plugins each time. */
const PAIRS = 21;
const STRETCH = 60;
const TIME_MS = 125;
const MIB = 1024 * 1024;
const MEMORY_MIB = 32;

const engine = await engineWith(await engineFile(), MEMORY_MIB);
const built = await builtThreads();
const thread = (timeMs: number) =>
  new built.NodeThread({
    ...{ engine, code: hostileCode('org.example.hostile'), start: '{"settings":{},"version":1}' },
    limits: { memoryBytes: MEMORY_MIB * MIB, outputBytes: 262_144, hostCalls: 100, logBytes: 65_536 },
    ...{ timeMs, startMs: 30_000, inputBytes: MIB, answer: () => '{}', log: () => undefined },
  });

function task(ids: readonly string[]): string {
  const records = ids.map((id) => ({ record: { id, entryDate: '2026-03-01' }, related: {} }));
  const batch = batchOf(records, { reads: ['entryDate'], needs: {} });
  return JSON.stringify({ op: 'check', rule: 0, asOf: '2026-03-01', batch });
}

const hostile = thread(TIME_MS);
/** Stands ready when the other is killed: making a thread takes almost as long as a hostile script has. */
const spare = thread(TIME_MS);
const good = thread(5000);
afterAll(async () => {
  await Promise.all([hostile.close(), spare.close(), good.close()]);
  await built.remove();
});

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Lets a script run. Says whether it lost its thread, and where it had to be killed how long after its deadline it was gone. */
async function outcomeOn(thread: typeof hostile, name: string): Promise<{ killed: boolean; late?: number }> {
  const began = performance.now();
  const outcome = await thread.ask({ fresh: true, task: task([name]) });
  // What filled its memory has lost its thread before its deadline.
  if (outcome.type !== 'limit' || (outcome.limit !== 'time' && outcome.limit !== 'memory')) return { killed: false };
  await thread.gone;
  return { killed: true, ...(outcome.limit === 'time' && { late: performance.now() - began - TIME_MS }) };
}

it('ends 40 scripts 25 times each, within 50 ms of their deadline, in little memory', async () => {
  for (const each of [hostile, spare])
    expect(await each.start()).toMatchObject({ type: 'done', text: expect.stringContaining('org.example.hostile') });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const late: number[] = [];
  let calls = 0;
  let [used, ready] = [hostile, spare];
  let made: Promise<unknown> = Promise.resolve();
  for (let run = 0; run < RUNS; run++) {
    for (const name of Object.keys(HOSTILE)) {
      const after = await outcomeOn(used, name);
      if (after.late !== undefined) late.push(after.late);
      calls++;
      if (!after.killed) continue;
      // Making another is not the time of the script that comes next.
      await made;
      made = used.start();
      [used, ready] = [ready, used];
    }
  }
  await made;
  clearInterval(watch);
  const grown = (most - before) / MIB;
  console.log(
    `${calls} runs, ${late.length} killed; after the deadline: median ${percentile(late, 0.5).toFixed(1)} ms, 99th percentile ${percentile(late, 0.99).toFixed(1)} ms; memory at most ${grown.toFixed(1)} MiB up`,
  );
  expect(calls).toBeGreaterThanOrEqual(40 * RUNS);
  expect(late.length).toBeGreaterThan(RUNS);
  expect(percentile(late, 0.99)).toBeLessThanOrEqual(50);
  expect(grown).toBeLessThanOrEqual(64);
});

it('leaves a good plugin beside it at most 20 % slower', async () => {
  // One hostile plugin beside a good one.
  await spare.close();
  await good.start();
  await hostile.start();
  const batch = task(Array.from({ length: 1000 }, (_, place) => `e${place}`));
  const times = async (rounds: number): Promise<number[]> => {
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      expect(await good.ask({ fresh: true, task: batch })).toMatchObject({ type: 'done' });
      measured.push(performance.now() - began);
    }
    return measured;
  };
  await times(200);
  // What else the machine does changes from one second to the next: each stretch beside hostile ones is compared with the one before it.
  const ratios: number[] = [];
  const all = { alone: [] as number[], beside: [] as number[] };
  for (let pair = 0; pair < PAIRS; pair++) {
    const alone = await times(STRETCH);
    let over = false;
    const evil = (async () => {
      while (!over)
        for (const name of Object.keys(HOSTILE))
          if (!over && (await outcomeOn(hostile, name)).killed) await hostile.start();
    })();
    const beside = await times(STRETCH);
    over = true;
    await evil;
    ratios.push(percentile(beside, 0.5) / percentile(alone, 0.5));
    all.alone.push(...alone);
    all.beside.push(...beside);
  }
  const slower = percentile(ratios, 0.5);
  console.log(
    `a batch of a good plugin: ${percentile(all.alone, 0.5).toFixed(2)} ms alone, ${percentile(all.beside, 0.5).toFixed(2)} ms beside hostile ones; of ${PAIRS} pairs the middle one ${slower.toFixed(2)} times`,
  );
  expect(slower).toBeLessThanOrEqual(1.2);
});
