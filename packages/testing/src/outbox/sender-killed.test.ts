import { beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { bundledSender, killedOften, wrongs } from './kill-for-tests.ts';
import { sharedByProcesses } from './shared-by-processes-for-tests.ts';

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
  const saved = await sharedByProcesses(program, 'shared', { count: 70, mortal: 70, dieAt: 60, onItsWay: 100 });
  expect(saved).toBeGreaterThan(140);
});
