import { expect, it } from 'vitest';
import { liveThrough } from './outage-for-tests.ts';

const MINUTE = 60_000;

it('case 7: an EMIS that is down for ten minutes hears hardly more requests for it, and meets no wave when it is back', async () => {
  const outage = { from: 30 * MINUTE, to: 40 * MINUTE };
  const about = { seed: 7, lengthMs: 90 * MINUTE };
  const down = await liveThrough(40, { ...about, outage });
  const up = await liveThrough(40, { ...about, outage: undefined });
  expect(down.arrived).toBe(down.saved);
  expect(down.requests / up.requests).toBeLessThanOrEqual(1.1);
  // Each minute of an EMIS that is back against what its usual minutes are.
  const usual = up.requests / 90;
  expect(Math.max(...down.minutes.slice(40))).toBeLessThanOrEqual(2 * usual);
  // They do try while it is down: what heals is found out.
  expect(Math.min(...down.minutes.slice(30, 40))).toBeGreaterThan(0);
});
