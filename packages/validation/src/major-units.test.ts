import { expect, it } from 'vitest';
import { majorUnits } from './major-units.ts';

it.each([
  [3_150_000, 'BRL', 31_500],
  [3_150_000, 'COP', 31_500],
  [-5, 'USD', -0.05],
  [480_000_000, 'CLP', 480_000_000],
  [480_000_000, 'PYG', 480_000_000],
])('%d minor units of %s are %d', (amount, currency, expected) => {
  expect(majorUnits(amount, currency)).toBe(expected);
});
