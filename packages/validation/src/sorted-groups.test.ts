import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberPair } from './record-keys.ts';
import { SortedGroups } from './sorted-groups.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'ab', 'ñ', ''), fc.tuple(fc.nat(4), fc.nat(4)));
const pair = new NumberPair();
const keyOf = (one: string | [number, number]) => (typeof one === 'string' ? one : pair.of(...one));

it('gives the records under a key, and those keys that have several', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (all) => {
      const groups = new SortedGroups({ name: 'text' });
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
      for (const [text, numbers] of plain) {
        const found: number[] = [];
        const own = keyOf(JSON.parse(text) as string | [number, number]);
        for (let number = groups.first(own); number >= 0; number = groups.next()) found.push(number);
        expect(found).toEqual(numbers);
        expect(found.map((number) => groups.get(number))).toEqual(
          numbers.map((number) => ({ name: all[number]?.[1] })),
        );
      }
      expect(groups.first('never added')).toBe(-1);
      const several = [...plain.values()].filter(({ length }) => length > 1);
      expect(groups.several()).toEqual(several.sort(([, a = 0], [, b = 0]) => a - b));
    }),
  );
});

it('does so for many, and takes no more once it was asked', () => {
  const groups = new SortedGroups({});
  for (let number = 0; number < 50_000; number++) groups.add(pair.of(number % 40_000, 7), {});
  expect(groups.several()).toEqual(Array.from({ length: 10_000 }, (_, number) => [number, number + 40_000]));
  for (let number = 0; number < 40_000; number += 11) expect(groups.first(pair.of(number, 7))).toBe(number);
  expect(groups.first(pair.of(1, 8))).toBe(-1);
  expect(() => groups.add('late', {})).toThrow(TypeError);
});
