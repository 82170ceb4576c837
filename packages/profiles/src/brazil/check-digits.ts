/**
 * The two check digits (dígitos verificadores) of a CPF, from its first nine digits: modulus 11, weights 10 to 2, then 11 to 2
 * over the first check digit as well. Source: brutils and python-stdnum br_cpf, whose vectors it passes.
 *
 * @example cpfCheckDigits('390533447') // '05'
 */
export function cpfCheckDigits(digits: string): string {
  return twoDigits([...digits].map(Number), descending(10), descending(11));
}

/**
 * The two check digits of a CNPJ, from its first twelve places. From July 2026 on these may be letters: a place counts as its
 * ASCII code less 48, so that digits count as before. Source: python-stdnum br_cnpj.
 *
 * @example cnpjCheckDigits('12ABC34501DE') // '35'
 */
export function cnpjCheckDigits(places: string): string {
  const values = [...places].map((place) => place.charCodeAt(0) - 48);
  return twoDigits(values, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
}

function twoDigits(values: readonly number[], first: readonly number[], second: readonly number[]): string {
  const one = checkDigit(values, first);
  return `${one}${checkDigit([...values, one], second)}`;
}

function checkDigit(values: readonly number[], weights: readonly number[]): number {
  const rest = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** The weights from a number down to 2. */
function descending(from: number): number[] {
  return Array.from({ length: from - 1 }, (_, index) => from - index);
}
