import type { Sourced, Words } from './sourced.ts';

/** A law under which school data is kept. */
export interface LegalBasis extends Sourced {
  /** Its official name: `Lei 13.709/2018 (LGPD), art. 14`. */
  readonly law: string;
  /** First day in force, `YYYY-MM-DD`, where it matters and is known. */
  readonly from?: string;
  /** Last day in force, `YYYY-MM-DD`. */
  readonly to?: string;
  /** What it asks of school data, in a sentence or two. */
  readonly text: Words;
}
