import type { Random } from '../random.ts';

/**
 * Gives every number of a range once, in an order that the seed decides and that looks like chance; but none that people type
 * when they know no number. It keeps one number in memory, whatever has been given out.
 *
 * @throws {TypeError} when the range is used up
 */
export function numberSource(from: number, to: number, random: Random): () => number {
  const size = to - from + 1;
  const step = coprimeStep(size);
  let at = random.int(0, size - 1);
  let left = size;
  return function next(): number {
    if (left-- === 0) throw new TypeError(`All numbers from ${from} to ${to} are used.`);
    at = (at + step) % size;
    return looksTyped(from + at) ? next() : from + at;
  };
}

/** Whether a number of five digits or more is one digit over and over, or 1, 2, 3 and so on. */
function looksTyped(number: number): boolean {
  const digits = String(number);
  return digits.length > 4 && (/^(\d)\1+$/.test(digits) || '12345678901234567890'.startsWith(digits.slice(0, -2)));
}

/** A step near the golden section of a range, which meets every number of it. */
function coprimeStep(size: number): number {
  let step = Math.max(1, Math.round(size * 0.618_033_988_749));
  while (commonDivisor(step, size) !== 1) step++;
  return step;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
