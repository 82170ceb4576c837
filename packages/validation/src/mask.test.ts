import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskText } from './mask.ts';

it('keeps the shape of a value and hides the value', () => {
  expect(maskText('12.531.909-2')).toBe('99.999.999-9');
  expect(maskText("María-José O'Ñandú")).toBe("Aaaaa-Aaaa A'Aaaaa");
  expect(maskText('K-٣ 李')).toBe('A-9 a');
  expect(maskText('José')).toBe('Aaaa');
  expect(maskText('2016-03-01')).toBe('9999-99-99');
});

it('lets no letter or digit but A, a and 9 through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(maskText(text)).not.toMatch(/[[\p{L}\p{N}\p{M}]--[Aa9]]/v);
    }),
  );
});
