import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberPair } from './record-keys.ts';
import { SeveralOf } from './several-of.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'ab', 'ñ', ''), fc.tuple(fc.nat(4), fc.nat(4)));
const pair = new NumberPair();
const keyOf = (one: string | [number, number]) => (typeof one === 'string' ? one : pair.of(...one));

it('gives the records of those keys that have several', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (all) => {
      const groups = new SeveralOf({ name: 'text' });
      const plain = new Map<string, number[]>();
      const seen = new Set<string>();
      for (const [number, [one, name]] of all.entries()) {
        expect(groups.add(keyOf(one), { name })).toBe(number);
        const text = JSON.stringify(one);
        // It may say so of others as well.
        if (seen.has(text)) expect(groups.mayBeSecond()).toBe(true);
        else groups.mayBeSecond();
        seen.add(text);
        plain.set(text, [...(plain.get(text) ?? []), number]);
      }
      for (const [number, [, name]] of all.entries()) expect(groups.get(number)).toEqual({ name });
      const several = [...plain.values()].filter(({ length }) => length > 1);
      expect(groups.several()).toEqual(several.sort(([, a = 0], [, b = 0]) => a - b));
    }),
  );
});

it('does so for many', () => {
  const groups = new SeveralOf({});
  for (let number = 0; number < 50_000; number++) groups.add(pair.of(number % 40_000, 7), {});
  expect(groups.several()).toEqual(Array.from({ length: 10_000 }, (_, number) => [number, number + 40_000]));
});
