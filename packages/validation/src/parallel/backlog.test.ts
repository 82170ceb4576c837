import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { Backlog } from './backlog.ts';

describe('a backlog', () => {
  it('holds who sends while much is on its way, and lets it go on once most of that is taken', async () => {
    const backlog = new Backlog();
    const workerData = { memory: backlog.memory, pieces: 40 };
    const thread = new Worker(new URL('./sender-for-tests.ts', import.meta.url), { workerData });
    const lengths: number[] = [];
    let takes = false;
    thread.on('message', (length: number) => {
      lengths.push(length);
      if (takes) backlog.taken();
    });
    // The second number says how many must be taken before whoever waits goes on.
    const state = () => [...lengths, ...new Int32Array(backlog.memory)];
    await vi.waitFor(() => expect(state()).toEqual([0, 1, 2, 3, 4, 5, 0, 4]), { timeout: 20_000 });
    takes = true;
    for (let piece = 0; piece < 6; piece++) backlog.taken();
    await once(thread, 'exit');
    expect(lengths).toHaveLength(40);
    expect(Math.max(...lengths)).toBeLessThan(6);
  });
});
