/** What a benchmark says: ratios within one run, and the medians they come from. */
export interface Measured {
  readonly ratios: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
}
