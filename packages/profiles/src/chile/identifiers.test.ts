import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { checkDigit } from './check-digit.ts';
import { ipe, rbd, run } from './identifiers.ts';

/** A number with its check digit. */
const withDigit = (number: number): string => `${number}-${checkDigit(String(number))}`;
const dotted = (text: string): string => text.replaceAll(/\B(?=(\d{3})+-)/g, '.');

describe('the Chilean check digit', () => {
  it('is that of numbers published elsewhere', () => {
    expect(checkDigit('12531909')).toBe('2');
    expect(checkDigit('76086428')).toBe('5');
    expect(['1', '2', '3', '4', '5'].map(checkDigit)).toEqual(['9', '7', '5', '3', '1']);
  });

  it('agrees with an independent implementation', () => {
    // The other one takes no number below ten million.
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (number) => {
        expect(stdnum.CL?.rut?.validate(withDigit(number).replace('-', '')).isValid).toBe(true);
      }),
    );
  });
});

describe('RUN', () => {
  it.each([
    ['12531909-2', '12531909-2'],
    ['12.531.909-2', '12531909-2'],
    [' 12.531.909‐2 ', '12531909-2'],
    ['125319092', '12531909-2'],
    ['012531909-2', '12531909-2'],
    ['1-9', '1-9'],
    ['6-k', '6-K'],
    ['6K', '6-K'],
    ['0006-K', '6-K'],
  ])('%s is %s', (value, normalised) => {
    expect(run.check(value)).toEqual({ valid: true, normalised });
  });

  it.each([
    ['12531909-3', 'check-digit'],
    ['76086428-5', 'range'],
    ['0-0', 'range'],
    ['12531909', 'format'],
    ['1253190', 'format'],
    ['12.53.1909-2', 'format'],
    ['12531909--2', 'format'],
    ['12531909-X', 'format'],
    ['NO TIENE', 'format'],
    [withDigit(47_000_001), 'range'],
  ])('%s is refused for its %s', (value, reason) => {
    expect(run.check(value)).toEqual({ valid: false, reason });
  });

  it('takes every number up to 47 million with its digit, dotted or not, and no other digit or number in its place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 47_000_000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (number, place, step) => {
          const value = withDigit(number);
          expect(run.check(value)).toEqual({ valid: true, normalised: value });
          expect(run.check(dotted(value))).toEqual({ valid: true, normalised: value });
          expect(run.check(value.toLowerCase())).toEqual({ valid: true, normalised: value });
          const digits = [...String(number)];
          const at = place % digits.length;
          digits[at] = String((Number(digits[at]) + step) % 10);
          expect(run.check(`${digits.join('')}-${value.at(-1)}`).valid).toBe(false);
        },
      ),
    );
  });
});

describe('IPE', () => {
  it('begins at one hundred million, where RUN has long ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
        const value = withDigit(number);
        expect(ipe.check(dotted(value))).toEqual({ valid: true, normalised: value });
        expect(run.check(value)).toEqual({ valid: false, reason: 'range' });
      }),
    );
    expect(ipe.check('12531909-2')).toEqual({ valid: false, reason: 'range' });
    expect(ipe.check(withDigit(99_999_999))).toEqual({ valid: false, reason: 'range' });
  });
});

describe('RBD', () => {
  it.each([
    ['1-9', '1'],
    ['5-1', '5'],
    ['12345', '12345'],
    [withDigit(12_345), '12345'],
    [dotted(withDigit(12_345)), '12345'],
    ['RBD12345', '12345'],
    ['rbd00123', '123'],
  ])('%s is school %s', (value, normalised) => {
    expect(rbd.check(value)).toEqual({ valid: true, normalised });
  });

  it.each([
    ['1-8', 'check-digit'],
    ['123456', 'format'],
    ['RBD', 'format'],
    ['0', 'format'],
    ['RBD-12345', 'format'],
    ['Liceo 1', 'format'],
  ])('%s is refused for its %s', (value, reason) => {
    expect(rbd.check(value)).toEqual({ valid: false, reason });
  });
});
