import { expect, it } from 'vitest';
import { simulateWeek } from './simulated-week-for-tests.ts';

/** A thousand weeks of a school's line, one for each seed from this one on. Two thousand are two files, so that each core has one. */
export function aThousandWeeks(from: number): void {
  it(`1,000 weeks of a line, from seed ${from}: nothing stuck, doubled or out of order`, async () => {
    let saved = 0;
    for (let seed = from; seed < from + 1000; seed++) {
      const week = await simulateWeek(seed);
      expect(week.wrong, `simulateWeek(${seed})`).toEqual([]);
      saved += week.saved;
    }
    process.stdout.write(`1,000 simulated weeks from seed ${from}, ${saved} operations\n`);
  });
}
