import { expect, it } from 'vitest';
import { liveThrough } from './outage-for-tests.ts';

it('1,000 products, an EMIS that is down for ten minutes: hardly more requests, and no wave', async () => {
  const [from, to, lengthMs] = [30, 40, 90].map((minutes) => minutes * 60_000) as [number, number, number];
  const down = await liveThrough(1000, { seed: 1007, lengthMs, outage: { from, to } });
  const up = await liveThrough(1000, { seed: 1007, lengthMs, outage: undefined });
  const [usual, highest] = [up.requests / 90, Math.max(...down.minutes.slice(40))];
  process.stdout.write(
    `1,000 products: ${(down.requests / up.requests).toFixed(3)} times the requests; the busiest minute after it had ${(highest / usual).toFixed(2)} of a usual one\n`,
  );
  expect(down.arrived).toBe(down.saved);
  expect(down.requests / up.requests).toBeLessThanOrEqual(1.1);
  expect(highest).toBeLessThanOrEqual(2 * usual);
});
