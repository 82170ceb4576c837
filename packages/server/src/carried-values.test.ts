import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHaveOddText, notCarried } from './carried-values.ts';
import { lookAtJson } from './json-limits.ts';

function mayNotBeCarried(text: string): boolean {
  const { longNumber } = lookAtJson(new TextEncoder().encode(text), { depth: 32, keys: 256 });
  return longNumber || mayHaveOddText(text);
}

it('overlooks no value that cannot be kept, when it looks at the text alone', () => {
  const strange = fc.constantFrom<unknown>(
    '\0',
    'a\ud800',
    '\udfffb',
    2 ** 53,
    -(2 ** 53),
    1e21,
    -1.5e300,
    9007199254740991,
    '\\u0041',
    'x__proto__',
    '12345678901234567890',
  );
  const keys = fc.oneof(fc.string(), fc.constantFrom('a\ud800', '\0', '__proto__'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
      strange,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1), (made, space) => {
      const text = JSON.stringify(made, null, space);
      if (notCarried(JSON.parse(text), 1).length > 0) expect([text, mayNotBeCarried(text)]).toEqual([text, true]);
    }),
    { numRuns: 500, seed: 20261127 },
  );
  for (const text of ['{"n":1e400}', '[9007199254740993]', '{"n": 9007199254740993.0}', '{"\\u005f_proto__":1}'])
    expect([text, mayNotBeCarried(text)]).toEqual([text, true]);
  // What most records are like is let through unseen.
  expect(mayNotBeCarried('{"id":"9e3779b1-5c00-7000-8000-000000000001","n":-12.5,"a":[1,2],"d":"2026-01-01"}')).toBe(
    false,
  );
});
