import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairsOf } from './pairs-of.ts';

const small = fc.nat(3);

it('says of an owner and a key whether one of some values stands there', () => {
  const pair = fc.tuple(fc.constantFrom(0, 7, 5000, 2 ** 27 + 1, 2 ** 31), small, small);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), fc.array(small), (all, wanted) => {
      const pairs = new PairsOf();
      for (const one of all) pairs.add(...one);
      for (const [owner, key] of [...all, [7, 9], [9, 0]] as [number, number][]) {
        const values = all.filter(([o, k]) => o === owner && k === key).map(([, , value]) => value);
        const expected = values.length === 0 ? undefined : values.some((value) => wanted.includes(value));
        expect(pairs.has(owner, key, wanted)).toBe(expected);
      }
    }),
  );
});

it('takes one owner with pairs by the hundred thousand, and finds them all', () => {
  const pairs = new PairsOf();
  for (let key = 0; key < 200_000; key++) pairs.add(1, key, key % 5);
  for (let key = 0; key < 200_000; key += 97) {
    expect(pairs.has(1, key, [key % 5])).toBe(true);
    expect(pairs.has(1, key, [9])).toBe(false);
  }
  expect(pairs.has(1, 200_000, [0])).toBeUndefined();
});
