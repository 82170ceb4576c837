import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { bundledSender, killedOften, wrongs } from './kill-for-tests.ts';

describe('kill -9 of the sender', () => {
  const LIVES = 25;
  /** Records of a life: it is killed at one of the steps that they take, and a thousand lives have to be short. */
  const RECORDS = 12;
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
          Array.from({ length: LIVES }, () => random.int(1, 55)),
          RECORDS,
        );
        expect(wrongs(story), `seed ${seed}`).toEqual([]);
        kills += story.kills;
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    process.stdout.write(`${kills} kills of the sender\n`);
  });
});
