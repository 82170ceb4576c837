import { describe, expect, it } from 'vitest';
import { LineMeasure } from './line-measure.ts';

const kB = (n: number) => n * 1024;
const upTo = (largest: number) => new LineMeasure({ first: kB(64), smallest: kB(4), largest });

/** The sizes of pieces over a line that carries so many bytes in a millisecond. */
function sizesOver(measure: LineMeasure, bytesInMs: number, pieces: number): number[] {
  return Array.from({ length: pieces }, () => {
    const { size } = measure;
    measure.passed(size, size / bytesInMs);
    return size;
  });
}

describe('how much goes at once', () => {
  it('doubles until one takes a second, and no further than the EMIS takes', () => {
    expect(sizesOver(upTo(kB(4096)), 100, 5)).toEqual([64, 128, 128, 128, 128].map(kB));
    expect(sizesOver(upTo(kB(200)), 10_000, 4)).toEqual([64, 128, 200, 200].map(kB));
  });

  it('halves on a line that carries less, down to 4 kB', () => {
    expect(sizesOver(upTo(kB(4096)), 10, 4)).toEqual([64, 32, 32, 32].map(kB));
    expect(sizesOver(upTo(kB(4096)), 0.1, 7)).toEqual([64, 32, 16, 8, 4, 4, 4].map(kB));
  });

  it('halves each time that the line breaks, and grows again where it holds', () => {
    const measure = upTo(kB(4096));
    for (let times = 0; times < 3; times++) measure.broke();
    expect(measure.size).toBe(kB(8));
    expect(sizesOver(measure, 1000, 3)).toEqual([8, 16, 32].map(kB));
  });

  it('learns nothing from a rest that is smaller', () => {
    const measure = upTo(kB(4096));
    measure.passed(10, 1);
    measure.passed(10, 10_000);
    expect(measure.size).toBe(kB(64));
  });

  it('never again comes to what was too much', () => {
    const measure = upTo(kB(4096));
    measure.tooMuch(kB(64));
    expect(sizesOver(measure, 1000, 3)).toEqual([32, 32, 32].map(kB));
    measure.tooMuch(kB(6));
    expect(sizesOver(measure, 1000, 2), 'less than the smallest, if it must be').toEqual([3, 3].map(kB));
  });
});
