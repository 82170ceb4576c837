import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberPair } from './record-keys.ts';
import { SeveralOf } from './several-of.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'ab', 'ñ', ''), fc.tuple(fc.nat(4), fc.nat(4)));
const pair = new NumberPair();
const keyOf = (one: string | [number, number]) => (typeof one === 'string' ? one : pair.of(...one));

it('gives the records of those keys that have several', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string(), fc.boolean())), (all) => {
      const groups = new SeveralOf({ name: 'text' });
      const plain = new Map<string, number[]>();
      const seen = new Set<string>();
      const [seconds, told]: [number[], number[]] = [[], []];
      let [added, asked] = [0, 0];
      const tell = () => {
        groups.later((later, place) => {
          expect(place).toBe(later - asked);
          told.push(later);
        });
        asked = added;
      };
      for (const [number, [one, name, asks]] of all.entries()) {
        expect(groups.add(keyOf(one), { name })).toBe(number);
        added++;
        const text = JSON.stringify(one);
        if (seen.has(text)) seconds.push(number);
        seen.add(text);
        if (asks) tell();
        plain.set(text, [...(plain.get(text) ?? []), number]);
      }
      tell();
      // It may tell of others as well.
      expect(told).toEqual(expect.arrayContaining(seconds));
      expect(told).toEqual([...new Set(told)]);
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
