import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OrdinalSet } from './ordinal-set.ts';

it('holds the same numbers as a Set', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (numbers) => {
      const ours = new OrdinalSet();
      const theirs = new Set<number>();
      for (const number of numbers) {
        expect(ours.add(number)).toBe(!theirs.has(number));
        theirs.add(number);
      }
      expect(ours.size).toBe(theirs.size);
      for (let number = 0; number <= 5001; number++) expect(ours.has(number)).toBe(theirs.has(number));
    }),
  );
});
