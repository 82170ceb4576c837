import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival } from './reconstructed-cohort.ts';

/** Rates of a grade that are shares of one whole. */
const rates = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([repetition, of]) => ({ repetition, promotion: (1 - repetition) * of }));

describe('the reconstructed cohort', () => {
  it('lets nobody come to more than the whole, and more the more repeats are allowed', () => {
    fc.assert(
      fc.property(fc.array(rates, { maxLength: 8 }), fc.nat({ max: 6 }), (grades, limit) => {
        const share = survival(grades, limit);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(survival(grades, limit + 1)).toBeGreaterThanOrEqual(share - 1e-12);
        expect(survival(grades, 'none')).toBeGreaterThanOrEqual(share - 1e-9);
      }),
    );
  });

  it('comes to the product of p/(1−r) where any number of repeats is allowed', () => {
    fc.assert(
      fc.property(
        fc.array(
          rates.filter(({ repetition }) => repetition < 0.5),
          { maxLength: 6 },
        ),
        (grades) => {
          const product = grades.reduce(
            (share, { promotion, repetition }) => (share * promotion) / (1 - repetition),
            1,
          );
          expect(survival(grades, 'none')).toBeCloseTo(product, 12);
          expect(survival(grades, 400)).toBeCloseTo(product, 9);
        },
      ),
    );
  });

  it('ends where everybody repeats for ever', () => {
    expect(survival([{ promotion: 0, repetition: 1 }], 'none')).toBe(0);
  });
});
