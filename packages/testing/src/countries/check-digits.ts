/**
 * Check digits of invented numbers, written apart from those of the profiles, so that the one is a test of the other.
 */

/** Luhn: every second digit from the right doubled. */
export function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(twice / 10) + (twice % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Each digit times its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
}
