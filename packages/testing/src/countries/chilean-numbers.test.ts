import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { checkDigit, chileanNumbers } from './chilean-numbers.ts';

describe('checkDigit', () => {
  it('agrees with numbers that others published', () => {
    // RUN: python-stdnum cl_rut. RBD: the first five of the directory.
    expect([12_531_909, 76_086_428, 1, 2, 3, 4, 5].map(checkDigit)).toEqual(['2', '5', '9', '7', '5', '3', '1']);
  });

  it('writes ten as K and eleven as 0', () => {
    const digits = new Set(Array.from({ length: 50 }, (_, index) => checkDigit(1000 + index)));
    expect([...digits].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'K']);
  });
});

describe('chileanNumbers', () => {
  it('gives a number to one person only, and to a few none', () => {
    const random = seededRandom(1);
    const numbers = chileanNumbers(random);
    const people = Array.from({ length: 5000 }, () => numbers.person('student', random, { sex: 'female' }));
    const values = people.flat().map(({ type, value }) => `${type} ${value}`);
    expect(new Set(values).size).toBe(values.length);
    expect(people.filter((own) => own.length === 0).length).toBeGreaterThan(50);
    expect(values.every((value) => /^cl\.(run 4[0-6]\d{6}|ipe 9\d{8})-[\dK]$/.test(value))).toBe(true);
  });
});
