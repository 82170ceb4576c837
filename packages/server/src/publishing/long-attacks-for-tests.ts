import { expect, it } from 'vitest';
import { attackedPopulation, recovered } from './random-population-for-tests.ts';

it('case 29: a solver with all tables recovers 0 small groups and 0 hidden counts of 1,000 random countries', () => {
  let [hidden, told, found] = [0, 0, 0];
  for (let seed = 1; seed <= 1000; seed++) {
    const attacked = attackedPopulation(seed);
    found += recovered(attacked).length;
    hidden += attacked.counts.length;
    told += attacked.published.flatMap(({ cells }) => cells).filter(({ count }) => count !== null).length;
  }
  process.stdout.write(`1,000 random countries: ${told} counts told, ${hidden} hidden, ${found} recovered\n`);
  expect(found).toBe(0);
});
