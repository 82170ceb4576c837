/**
 * Digits in groups of three from the right, with dots between them.
 *
 * @example grouped('1234567') // '1.234.567'
 */
export function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, '.');
}
