/**
 * The two check digits (dígitos verificadores) of a CPF, from its first nine digits: modulus 11, weights 10 to 2, then 11 to 2
 * over the first check digit as well. Source: brutils and python-stdnum br_cpf, whose vectors it passes.
 *
 * @example cpfCheckDigits('390533447') // '05'
 */
export function cpfCheckDigits(digits: string): string {
  const one = checkDigit(digits, 10, 11);
  return one + checkDigit(digits + one, 11, 11);
}

/**
 * The two check digits of a CNPJ, from its first twelve places. From July 2026 on these may be letters: a place counts as its
 * ASCII code less 48, so that digits count as before. Source: python-stdnum br_cnpj.
 *
 * @example cnpjCheckDigits('12ABC34501DE') // '35'
 */
export function cnpjCheckDigits(places: string): string {
  const one = checkDigit(places, 5, 9);
  return one + checkDigit(places + one, 6, 9);
}

/**
 * The check digit of a NIS (also PIS, PASEP), from its first ten digits: weights 3, 2, then 9 to 2. Source: github.com/brazilian-utils/python
 * at commit a700a85, brutils/pis.py.
 *
 * @example nisCheckDigit('4517544009') // '3'
 */
export function nisCheckDigit(digits: string): string {
  return checkDigit(digits, 3, 9);
}

/** The check digit of places weighted from a number down to 2, and then again from the highest weight down. */
function checkDigit(places: string, first: number, highest: number): string {
  let [sum, weight] = [0, first];
  for (let index = 0; index < places.length; index++) {
    sum += (places.charCodeAt(index) - 48) * weight;
    weight = weight === 2 ? highest : weight - 1;
  }
  const rest = sum % 11;
  return String(rest < 2 ? 0 : 11 - rest);
}
