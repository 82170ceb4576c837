import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { numberSource } from './number-source.ts';

describe('numberSource', () => {
  it('gives every number of a range once, and then no more', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 999 }),
        (seed, size, from) => {
          const next = numberSource(from, from + size - 1, seededRandom(seed));
          const given = Array.from({ length: size }, next);
          expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => from + index));
          expect(next).toThrow(TypeError);
        },
      ),
    );
  });

  it('leaves out what people type when they know no number', () => {
    const next = numberSource(44_444_400, 44_444_500, seededRandom(1));
    const given = Array.from({ length: 100 }, next);
    expect(given).not.toContain(44_444_444);
    expect(new Set(given).size).toBe(100);
    expect(next).toThrow(TypeError);
  });

  it('does not give them in their order', () => {
    const next = numberSource(0, 999_999_999, seededRandom(1));
    const [a = 0, b = 0, c = 0] = [next(), next(), next()];
    expect(a < b && b < c).toBe(false);
  });
});
