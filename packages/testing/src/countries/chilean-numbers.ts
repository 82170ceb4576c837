import type { Random } from '../random.ts';
import type { Numbers } from './country.ts';
import { numberSource } from './number-source.ts';

/**
 * Well-formed Chilean numbers. They are drawn from ranges meant to lie above those handed out, so that none should belong to
 * anyone: RUN from 40 to under 47 million (the official validator refuses more), RBD from 60 000, IPE above 900 million.
 */
export function chileanNumbers(random: Random): Numbers {
  const run = numberSource(40_000_000, 46_999_999, random);
  const ipe = numberSource(900_000_000, 999_999_999, random);
  const rbd = numberSource(60_000, 99_999, random);
  const withDigit = (number: number): string => `${number}-${checkDigit(number)}`;
  return {
    /** Most people have a RUN, a few students a provisional number, a few nothing. The shares are a guess. */
    person(kind, chance) {
      const draw = chance.int(1, 100);
      if (kind === 'staff' || draw <= 94) return [{ type: 'cl.run', value: withDigit(run()) }];
      return kind === 'student' && draw <= 97 ? [{ type: 'cl.ipe', value: withDigit(ipe()) }] : [];
    },
    school: () => [{ type: 'cl.rbd', value: withDigit(rbd()) }],
  };
}

/** The check digit of a RUN, IPE or RBD: modulus 11, weights 2 to 7 from the right; 10 is written K. */
export function checkDigit(number: number): string {
  let sum = 0;
  let weight = 2;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 10)) {
    sum += (rest % 10) * weight;
    weight = weight === 7 ? 2 : weight + 1;
  }
  const digit = 11 - (sum % 11);
  return digit === 11 ? '0' : digit === 10 ? 'K' : String(digit);
}
