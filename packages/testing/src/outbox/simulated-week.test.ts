import { expect, it } from 'vitest';
import { simulateWeek } from './simulated-week-for-tests.ts';

const SEEDS = 12;

it(`case 12: ${SEEDS} weeks of a school's line: nothing stuck, nothing doubled, nothing out of order; both sides equal`, async () => {
  let saved = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const week = await simulateWeek(seed);
    expect(week.wrong, `simulateWeek(${seed})`).toEqual([]);
    saved += week.saved;
  }
  expect(saved).toBeGreaterThan(SEEDS * 30);
  expect(await simulateWeek(1)).toEqual(await simulateWeek(1));
});
