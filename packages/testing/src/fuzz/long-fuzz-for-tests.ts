import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fuzz } from './fuzz-for-tests.ts';

// The long form of `fuzz.test.ts`: 100,000 bodies in all.

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const heldBytes = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

let bodies = 0;
it.each([1, 2, 3, 4, 5])('22,000 requests, most with a body, seed %i', async (seed) => {
  const came = await fuzz(22_000, seed, { bodied: 60, heldBytes });
  bodies += came.bodies;
  console.log(`seed ${seed}: ${JSON.stringify(came)}; bodies so far ${bodies}`);
  // A server that kept something of each request would keep more.
  expect(came.grown).toBeLessThan(64 * 1024 * 1024);
});

it('were 100,000 bodies and more', () => {
  expect(bodies).toBeGreaterThanOrEqual(100_000);
});
