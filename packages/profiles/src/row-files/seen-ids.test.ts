import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeenIds } from './seen-ids.ts';

/** Ids with a number at the end that many share, with zeros before it, or too long to be one. */
const id = fc
  .tuple(
    fc.constantFrom('cl-mrun-', 'cl-mrun', 'co-2-', '', 'ñ'),
    fc.oneof(
      fc.nat(30).map(String),
      fc.constantFrom('0', '00', '007', '7', '999999999', '1999999999', '19999999990', '4294967295', 'a', ''),
    ),
  )
  .map((parts) => parts.join(''));

it('are those that a set knows, whatever number stands at their end', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
      const seen = new SeenIds();
      const set = new Set<string>();
      for (const one of ids) {
        expect(seen.isNew(one)).toBe(!set.has(one));
        set.add(one);
      }
    }),
  );
});

it('are all known, however many', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 5000 }, (_, number) => `co-${number * 7}`);
  expect(ids.every((one) => seen.isNew(one))).toBe(true);
  expect(ids.some((one) => seen.isNew(one))).toBe(false);
});
