import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { bundledSender, killedOften, live, scratch, wrongs } from './kill-for-tests.ts';
import { serveOperations } from './served-emis-for-tests.ts';

const SEED = 20261127;
let program: string;
beforeAll(async () => {
  program = await bundledSender();
});

it('case 1 (invariants 1 and 3): kill -9 of the sender at random steps: every operation takes effect once, in the order of its chain, and the outbox ends empty', async () => {
  const random = seededRandom(SEED);
  const steps = Array.from({ length: 5 }, () => random.int(1, 90));
  const story = await killedOften(program, 'killed', steps);
  expect(wrongs(story)).toEqual([]);
  expect(story.kills).toBeGreaterThan(2);
  expect(story.saved.length).toBeGreaterThan(30);
});

it('case 13 (invariant 8): two processes share an outbox: each operation is sent by one of them, and when one dies the other goes on', async () => {
  const served = await serveOperations();
  const settings = { path: join(scratch, 'shared.sqlite'), url: served.url, privateKey: served.options().privateKey };
  const lives = [
    live(program, { ...settings, language: 'es', count: 70, from: 0, dieAt: 0 }),
    live(program, { ...settings, language: 'pt', count: 70, from: 1000, dieAt: 0 }),
    live(program, { ...settings, language: 'en', count: 70, from: 2000, dieAt: 60 }),
  ];
  const [one, two, mortal] = await Promise.all(lives);
  await served.close();
  expect(mortal?.killed).toBe(true);
  expect([one?.empty, two?.empty]).toEqual([true, true]);
  const saved = [one, two, mortal].flatMap((life) => life?.saved ?? []);
  expect(saved.length).toBeGreaterThan(140);
  for (const { opId } of saved) expect(served.emis.applied.filter((effect) => effect.opId === opId)).toHaveLength(1);
  // Only what was on its way when the one died is sent by another as well.
  const twice = [...served.emis.came.values()].filter((times) => times > 1).length;
  expect(twice).toBeLessThanOrEqual(100);
});
