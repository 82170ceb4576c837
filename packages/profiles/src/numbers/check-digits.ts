/** The digits of a number, each times its weight, added up. Weights that the number is too short for are left over. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += Number(digits[index]) * (weights[index] ?? 0);
  return sum;
}

/** The same with the first weight under the last digit. */
export function weightedSumFromRight(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (weights[index] ?? 0);
  }
  return sum;
}

/** What is missing to the next multiple: 0 for a multiple. */
export function complement(sum: number, modulus: number): number {
  return (modulus - (sum % modulus)) % modulus;
}

/**
 * The check digit of Luhn: every second digit from the right doubled, its own digits added, what is missing to the next ten.
 *
 * @example luhnDigit('0011391820') // '5'
 */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 0 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return String(complement(sum, 10));
}
