/**
 * The check digit (dígito verificador) of a RUN, IPE or RBD: modulus 11, weights 2 to 7 from the right, 10 is written `K`.
 *
 * @example checkDigit('12531909') // '2'
 */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (2 + (index % 6));
  }
  const digit = 11 - (sum % 11);
  return digit === 11 ? '0' : digit === 10 ? 'K' : String(digit);
}
