/**
 * How many decimals the minor unit of a currency has in ISO 4217, where it is not two. Of the currencies of the `currency` list;
 * unverified, and used in words alone. Not asked of `Intl`: it gives COP none, because no coins of cents are in use.
 */
const DECIMALS: Readonly<Record<string, number>> = { CLF: 4, CLP: 0, PYG: 0 };

/**
 * An amount of money as people write it: 3150000 in the minor unit of BRL is 31500 reais.
 *
 * @example majorUnits(3_150_000, 'BRL') // 31500
 */
export function majorUnits(amount: number, currency: string): number {
  return amount / 10 ** (DECIMALS[currency] ?? 2);
}
