/** Real municipalities whose check digit is wrong, and stays so. Source: run over all 5,571 codes (kelvins/municipios-brasileiros@503e2f7). */
const IBGE_EXCEPTIONS: readonly string[] = [
  '2201919',
  '2201988',
  '2202251',
  '2611533',
  '3117836',
  '3152131',
  '4305871',
  '5203939',
  '5203962',
];

/**
 * The check digit of a municipality's IBGE code, from its first six digits: weights 1 and 2 in turn, the digits of each product
 * added up, modulus 10.
 *
 * @example ibgeCheckDigit('355030') // '8', São Paulo
 */
export function ibgeCheckDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < 6; place++) {
    const product = Number(digits[place]) * (place % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Whether seven digits can be a municipality: by the check digit, or as one of the nine that have a wrong one. */
export function isIbgeCode(code: string): boolean {
  return /^\d{7}$/.test(code) && (ibgeCheckDigit(code) === code[6] || IBGE_EXCEPTIONS.includes(code));
}
