import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markNumber } from './mark-number.ts';

it.each([
  ['6,5', 6.5],
  ['6.5', 6.5],
  [' 14 ', 14],
  ['100', 100],
  ['0', 0],
  ['AD', undefined],
  ['', undefined],
  ['-3', undefined],
  ['1e3', undefined],
  ['6,5,0', undefined],
  ['Infinity', undefined],
])('%j is the number %s', (value, number) => {
  expect(markNumber(value)).toBe(number);
});

it('reads every mark with one decimal, written either way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
      const value = tenths / 10;
      expect(markNumber(value.toFixed(1))).toBe(value);
      expect(markNumber(value.toFixed(1).replace('.', ','))).toBe(value);
    }),
  );
});
