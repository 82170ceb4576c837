import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, isCode, isLine, line, longLine } from './index.ts';

/** Texts about as long as allowed, of characters that decide: blanks, controls, halves of pairs, pairs. */
const unit = fc.constantFrom(
  'a',
  'Ñ',
  ' ',
  '\t',
  '\n',
  '\u007f',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  '3',
);
const text = fc.oneof(
  fc.string({ unit, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', '😀', '\ud83d'), minLength: 98, maxLength: 260 }),
  fc.string({ unit: 'binary' }),
);

describe('the fast checks of texts', () => {
  it('agree with zod on every text', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(isLine(value, 255)).toBe(line.safeParse(value).success);
        expect(isLine(value, 2000)).toBe(longLine.safeParse(value).success);
        expect(isCode(value)).toBe(code.safeParse(value).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('count characters, not the halves of them', () => {
    expect(isLine('😀'.repeat(255), 255)).toBe(true);
    expect(isLine('😀'.repeat(256), 255)).toBe(false);
    expect(isCode('😀'.repeat(100))).toBe(true);
    expect(isCode('a'.repeat(101))).toBe(false);
  });
});
