import type { Random } from '../random.ts';
import type { Numbers, Region } from './country.ts';
import { numberSource } from './number-source.ts';

/**
 * Well-formed Brazilian numbers. No range of CPF, CNPJ or INEP codes is known to us to be free, so a number may happen to be
 * somebody's; nothing else about that person is in the data.
 */
export function brazilianNumbers(random: Random): Numbers {
  const cpf = numberSource(1_000_000, 999_999_999, random);
  const inepPerson = numberSource(190_000_000_000, 199_999_999_999, random);
  const cnpj = numberSource(10_000_000, 99_999_999, random);
  const schools = new Map<string, () => number>();

  return {
    /** Some students have no CPF yet, fewer no INEP id either. The shares are a guess. */
    person(kind, chance) {
      if (kind !== 'student') return [{ type: 'br.cpf', value: nextCpf() }];
      const draw = chance.int(1, 100);
      return [
        ...(draw <= 90 ? [{ type: 'br.cpf', value: nextCpf() }] : []),
        ...(draw > 3 && draw <= 97 ? [{ type: 'br.inep-person', value: String(inepPerson()) }] : []),
      ];
    },
    school(region, isPrivate) {
      const code = { type: 'br.inep-school', value: nextSchool(region) };
      return isPrivate ? [code, { type: 'br.cnpj', value: nextCnpj() }] : [code];
    },
  };

  function nextCpf(): string {
    const digits = String(cpf()).padStart(9, '0');
    return `${digits}${cpfCheckDigits(digits)}`;
  }

  function nextCnpj(): string {
    const places = `${cnpj()}0001`;
    return `${places}${checkDigits(places, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])}`;
  }

  function nextSchool({ code }: Region): string {
    const next = schools.get(code) ?? numberSource(900_000, 999_999, random);
    schools.set(code, next);
    return `${code}${next()}`;
  }
}

/** The two check digits of the nine first digits of a CPF. */
export function cpfCheckDigits(digits: string): string {
  return checkDigits(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
}

function checkDigits(digits: string, first: readonly number[], second: readonly number[]): string {
  const one = checkDigit(digits, first);
  return `${one}${checkDigit(`${digits}${one}`, second)}`;
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
