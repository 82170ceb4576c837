/** Shares of the students of a grade, 0 to 1; what is left of the whole gives up school. */
export interface FlowRates {
  readonly promotion: number;
  readonly repetition: number;
}

/**
 * The share, 0 to 1, of a cohort that ever comes to the grade after those whose rates are given, when the rates of one pair of years hold for
 * all the years to come: the reconstructed cohort of the UIS. Those who have repeated `repeatLimit` times in the whole course do not repeat
 * once more; they leave.
 *
 * Source: UNESCO Institute for Statistics, survival rate by grade, uis.unesco.org/en/node/3079596. Without a limit it equals
 * `Π p_k / (1 − r_k)`.
 *
 * @param rates of each grade from the first one on, up to the last before the grade that is meant
 * @example survival([{ promotion: 0.81, repetition: 0.12 }], 1) // 0.81 + 0.12 × 0.81 = 0.9072
 */
export function survival(rates: readonly FlowRates[], repeatLimit: number | 'none'): number {
  if (repeatLimit === 'none') {
    return rates.reduce(
      (share, { promotion, repetition }) => (repetition < 1 ? (share * promotion) / (1 - repetition) : 0),
      1,
    );
  }
  /** By how often they have repeated so far: the share that comes into the grade at hand. */
  let arrived: readonly number[] = [1, ...Array.from({ length: repeatLimit }, () => 0)];
  for (const { promotion, repetition } of rates) {
    const next = arrived.map(() => 0);
    let staying = 0;
    for (const [repeats, share] of arrived.entries()) {
      // Those who come into the grade, and those who are in it once more.
      const there = share + staying;
      next[repeats] = there * promotion;
      staying = there * repetition;
    }
    arrived = next;
  }
  return arrived.reduce((sum, share) => sum + share, 0);
}
