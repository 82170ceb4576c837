import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ElementCutter } from './json-elements.ts';

function cut(text: string, sizes: readonly number[]) {
  const elements: [number, unknown][] = [];
  const cutter = new ElementCutter({
    element: (number, element) => elements.push([number, JSON.parse(element)]),
    tooLong: (number) => elements.push([number, 'too long']),
  });
  for (let at = 0, index = 0; at < text.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    cutter.push(text.slice(at, at + size));
    at += size;
  }
  return { elements, complete: cutter.complete };
}

it('cuts a list, or the list in an object, into its objects, whatever stands in them and wherever the pieces end', () => {
  const object = fc.dictionary(fc.string({ unit: 'binary-ascii' }), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(
      fc.array(object),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
      (list, inside, sizes) => {
        const text = JSON.stringify(
          inside ? { at: 1, rows: list, more: [{ x: 1 }] } : list,
          undefined,
          sizes.length % 3,
        );
        const { elements, complete } = cut(text, sizes);
        expect(elements).toEqual(list.map((one, at) => [at + 1, JSON.parse(JSON.stringify(one))]));
        expect(complete).toBe(true);
      },
    ),
  );
});

it('holds no more than one element, and lets go of one that is too long', () => {
  const { elements } = cut(`[{"a":"${'x'.repeat(2_000_000)}"},{"b":1}]`, [65_536]);
  expect(elements).toEqual([
    [1, 'too long'],
    [2, { b: 1 }],
  ]);
});
