import { expect, it } from 'vitest';
import { connect, errorOf } from './faulty-emis/line.ts';
import { RetryBudget } from './retry-budget.ts';

it('an EMIS that is down hears each call once, after the first few', async () => {
  await using line = await connect();
  line.emis.faults.discovery.push(...Array(200).fill({ status: 503 }));
  for (let call = 0; call < 20; call++) await errorOf(line.client.discover());
  // Twenty calls, and ten repetitions over all of them.
  expect(line.emis.seen).toHaveLength(30);
  line.emis.faults.discovery.length = 0;
  await line.client.discover();
  expect(line.emis.seen).toHaveLength(31);
});

it('a bad line that works does not use the budget up', () => {
  const budget = new RetryBudget();
  for (let call = 0; call < 1000; call++) {
    // Every other call is lost once on its way.
    if (call % 2 === 0) expect(budget.spend()).toBe(true);
    budget.earn();
  }
});
