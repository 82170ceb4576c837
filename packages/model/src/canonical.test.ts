import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, nearest } from './index.ts';

it('canonical JSON reads back equal, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
    }),
  );
  expect(canonicalJson({ b: undefined, a: [{ d: 1, c: 'é' }] })).toBe('{"a":[{"c":"é","d":1}]}');
});

it.each([
  ['chlie', 'chile'],
  ['inter', 'international'],
  ['cl', undefined],
  ['', undefined],
  ['zzz', undefined],
])('nearest to "%s" is %s', (typed, word) => {
  expect(nearest(typed, ['chile', 'international'])).toBe(word);
});
