import type { InputName } from './input-words.ts';

/** A number that was counted, and how many records could not be told to belong to it or not. */
export interface Amount {
  readonly amount: number;
  readonly unknown: number;
}

/** Why there is no number: what would be needed for one. */
export interface Missing {
  readonly missing: readonly InputName[];
}

export type Quantity = Amount | Missing;

/** What a formula comes to, before the unit is applied: 0.5 for 50 %. */
export type Result =
  | (Amount & { readonly numerator?: number; readonly denominator?: number })
  | (Missing & { readonly numerator?: number; readonly denominator?: number });

export function isMissing<Known extends object>(answer: Known | Missing): answer is Missing {
  return 'missing' in answer;
}

export function missing(...inputs: readonly InputName[]): Missing {
  return { missing: [...new Set(inputs)].sort() };
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return combined([a, b], ([first = 0, second = 0]) => first - second);
}

export function plus(...quantities: readonly Quantity[]): Quantity {
  return combined(quantities, (amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
}

/** A quotient. Where nobody is below the line, there is none: the answer is not zero. */
export function over(numerator: Quantity, denominator: Quantity): Result {
  if (isMissing(numerator) || isMissing(denominator)) return lacking([numerator, denominator]);
  const parts = { numerator: numerator.amount, denominator: denominator.amount };
  if (denominator.amount === 0) return { ...missing('nobody'), ...parts };
  return { ...parts, amount: numerator.amount / denominator.amount, unknown: numerator.unknown + denominator.unknown };
}

/** A result that is computed from others and is no quotient of two counts. */
export function computed(results: readonly Result[], compute: (amounts: readonly number[]) => number): Result {
  return combined(results, compute);
}

function combined(quantities: readonly Quantity[], compute: (amounts: readonly number[]) => number): Quantity {
  const amounts = quantities.filter((quantity): quantity is Amount => !isMissing(quantity));
  if (amounts.length < quantities.length) return lacking(quantities);
  return {
    amount: compute(amounts.map(({ amount }) => amount)),
    unknown: amounts.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

function lacking(quantities: readonly (Quantity | Result)[]): Missing {
  return missing(...quantities.flatMap((quantity) => (isMissing(quantity) ? quantity.missing : [])));
}
