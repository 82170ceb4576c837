import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Makes objects of which some live on for a while, as a stream of records does, and tells how large the space for new ones became. */
const CHURN = `
const { getHeapSpaceStatistics } = await import('node:v8');
let held = [];
for (let round = 0; round < 250; round++) {
  const made = [];
  for (let n = 0; n < 5000; n++) made.push({ n, text: 'a' + n, list: [n, n + 1, n + 2] });
  held.push(made);
  if (held.length > 3) held.shift();
  await new Promise(setImmediate);
}
console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 2 ** 20);
`;

async function heap(program: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return Number(stdout);
}

it('stops the space for what is new from growing', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'heap-size.ts'));
  const [ours, plain] = await Promise.all([heap(`(await import(${module})).keepHeapSmall();${CHURN}`), heap(CHURN)]);
  expect(ours).toBeLessThanOrEqual(40);
  expect(plain).toBeGreaterThan(ours);
});

/** Keeps so much for a while that it is garbage of the old, and tells how much the heap took at most. */
const LONGER = `
let held = [];
let most = 0;
for (let round = 0; round < 400; round++) {
  const made = [];
  for (let n = 0; n < 5000; n++) made.push({ n, text: 'a' + n, list: [n, n + 1, n + 2] });
  held.push(made);
  if (held.length > 40) held.shift();
  most = Math.max(most, process.memoryUsage().heapTotal / 2 ** 20);
  await new Promise(setImmediate);
}
console.log(most);
`;

it('goes through what lives on before it has grown by much', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'heap-size.ts'));
  const small = `(await import(${module})).keepHeapSmall();`;
  const [ours, plain] = await Promise.all([heap(small + LONGER), heap(LONGER)]);
  expect(ours).toBeLessThan(plain * 0.8);
});
