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

async function youngSpace(before: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', before + CHURN]);
  return Number(stdout);
}

it('stops the space for what is new from growing', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'young-space.ts'));
  const [ours, plain] = await Promise.all([
    youngSpace(`(await import(${module})).keepYoungSpaceSmall();`),
    youngSpace(''),
  ]);
  expect(ours).toBeLessThanOrEqual(40);
  expect(plain).toBeGreaterThan(ours);
});
