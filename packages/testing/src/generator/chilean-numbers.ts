import type { Random } from '../random.ts';

/** Draws numbers that no one else in the dataset has. */
export interface ChileanNumbers {
  /** A RUN with its check digit. */
  run(): string;
  /** A provisional number of a foreign student (IPE), with its check digit. */
  ipe(): string;
  /** A school's RBD with its check digit. */
  rbd(): string;
}

/**
 * Well-formed Chilean numbers. They are drawn from ranges meant to lie above those handed out, so that none should belong to
 * anyone: RUN from 40 to under 47 million (the official validator refuses more), RBD from 60 000, IPE above 900 million.
 */
export function chileanNumbers(random: Random): ChileanNumbers {
  const taken = new Set<number>();
  const fresh = (from: number, to: number): string => {
    for (;;) {
      const number = random.int(from, to);
      if (taken.has(number)) continue;
      taken.add(number);
      return `${number}-${checkDigit(number)}`;
    }
  };
  return {
    run: () => fresh(40_000_000, 46_999_999),
    ipe: () => fresh(900_000_000, 999_999_999),
    rbd: () => fresh(60_000, 99_999),
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
