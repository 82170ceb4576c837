import { isPlainDate } from '@emis-sdk/model';
import { complement } from '../numbers/check-digits.ts';
import { numberType } from '../numbers/number-type.ts';
import { FORBIDDEN_WORDS } from './codes/forbidden-words.ts';
import { curpStates } from './codes/states.ts';

/** Signs by their value in the sum. Ñ has a value of its own, though the issuer writes X for it. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** What a CURP says of its holder. */
export interface CurpParts {
  /** `YYYY-MM-DD`; nothing when there is no such day. */
  readonly birthDate: string | undefined;
  readonly sex: 'male' | 'female' | 'other';
  /** Two letters of the state of birth. */
  readonly state: string;
}

/**
 * CURP, the number of everyone in Mexico's population register. Letter 11 is H for a man, M for a woman; X is taken too, as stdnum-js does.
 */
export const curp = numberType({
  type: 'mx.curp',
  on: ['person'],
  title: { en: 'CURP', es: 'CURP', pt: 'CURP' },
  source: 'check digit, states, words and dates: python-stdnum mx_curp, 14 numbers',
  verified: true,
  example: 'HEGG560427MVZRRL04',
  form: /^[A-ZÑ]{4}\d{6}[HMX][A-Z]{2}[A-ZÑ]{3}[\dA-Z]\d$/,
  judge(number) {
    const { birthDate, state } = curpParts(number);
    if (!birthDate || !curpStates.has(state) || FORBIDDEN_WORDS.has(number.slice(0, 4))) return 'range';
    return number.endsWith(curpDigit(number.slice(0, 17))) ? undefined : 'check-digit';
  },
});

/** The check digit of the first seventeen signs of a CURP. */
export function curpDigit(signs: string): string {
  let sum = 0;
  for (let index = 0; index < signs.length; index++) sum += ALPHABET.indexOf(signs[index] ?? '') * (18 - index);
  return String(complement(sum, 10));
}

/** What stands in a CURP of the right form. A digit at 17 means born before 2000, a letter 2000 or later. */
export function curpParts(number: string): CurpParts {
  const century = /\d/.test(number[16] ?? '') ? '19' : '20';
  const day = `${century}${number.slice(4, 6)}-${number.slice(6, 8)}-${number.slice(8, 10)}`;
  const sex = number[10] === 'H' ? 'male' : number[10] === 'M' ? 'female' : 'other';
  return { birthDate: isPlainDate(day) ? day : undefined, sex, state: number.slice(11, 13) };
}
