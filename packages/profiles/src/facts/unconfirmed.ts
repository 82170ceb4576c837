import type { Sourced } from './sourced.ts';

/** For what is commonly known of a country and no document at hand confirms. It may warn, and never refuses. */
export const UNCONFIRMED: Sourced = {
  source: 'as it is commonly described; no document was at hand',
  date: '2026-11',
  verified: false,
};
