import { expect, it } from 'vitest';
import { idOf, idWithin, paddedCode } from './cells.ts';

it('gives back the leading zeros that a spreadsheet ate, and leaves what is no number', () => {
  const padded = ['1', '12', '123', '1234', 'a', '1a', '', undefined].map((cell) => paddedCode(cell, 3));
  expect(padded).toEqual(['001', '012', '123', '1234', 'a', '1a', '', undefined]);
});

it('puts parts behind an id as it puts them behind each other', () => {
  for (const parts of [[], ['2026'], ['a b', undefined, 7], ['x'.repeat(300)]]) {
    expect(idWithin('cl-mrun-5', ...parts)).toBe(idOf('cl-mrun-5', ...parts));
  }
});
