import { afterAll, expect, it } from 'vitest';
import { hostileCode } from '../hostile-scripts-for-tests.ts';
import { batchOf } from './columns.ts';
import { NodeThread } from './node-thread.ts';
import { engineFile } from './stranger-runner.ts';
import { engineWith } from './walled-runner.ts';

const MIB = 1024 * 1024;
const MEMORY_MIB = 16;

const good = new NodeThread({
  ...{
    engine: await engineWith(await engineFile(), MEMORY_MIB),
    code: hostileCode('org.example.good'),
    start: '{"settings":{},"version":1}',
  },
  limits: { memoryBytes: MEMORY_MIB * MIB, outputBytes: 262_144, hostCalls: 100, logBytes: 65_536 },
  ...{ timeMs: 30_000, startMs: 30_000, inputBytes: MIB, answer: () => '{}', log: () => undefined },
});
afterAll(() => good.close());

it('is asked anew any number of times without running out of memory', async () => {
  await good.start();
  const records = Array.from({ length: 1000 }, (_, place) => ({
    record: { id: `e${place}`, entryDate: '2026-03-01' },
    related: {},
  }));
  const batch = batchOf(records, { reads: ['entryDate'], needs: {} });
  const task = JSON.stringify({ op: 'check', rule: 0, asOf: '2026-03-01', batch });
  const outcomes = new Set<string>();
  for (let time = 0; time < 150; time++) outcomes.add((await good.ask({ fresh: true, task })).type);
  expect([...outcomes]).toEqual(['done']);
});
