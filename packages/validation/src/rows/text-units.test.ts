import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextUnits } from './text-units.ts';

/** As a browser has it, which copies no text in one go. */
const ways = [
  ['in one go', () => new TextUnits()],
  ['one by one', () => new TextUnits(null)],
] as const;

describe.each(ways)('units of texts, laid out %s', (_, made) => {
  it('are those of the text, whatever stands in it and stood there before', () => {
    const units = made();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('', '\ud800', 'ñ\u0000', '٣"\r\n'),
        (text, end) => {
          const whole = text + end;
          const laid = units.of(whole);
          expect(String.fromCharCode(...laid.subarray(0, whole.length))).toBe(whole);
        },
      ),
    );
  });

  it('are all there of a text that is longer than any piece of a file', () => {
    const text = 'Ñandú,1\n'.repeat(20_000);
    const laid = made().of(text);
    expect(laid.length).toBeGreaterThanOrEqual(text.length);
    expect([...text].every((letter, at) => laid[at] === letter.charCodeAt(0))).toBe(true);
  });
});
