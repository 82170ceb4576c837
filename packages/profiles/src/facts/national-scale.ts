import type { Sourced, Words } from './sourced.ts';

/** A scale of marks that a country's schools use, and what passes on it. */
export interface NationalScale extends Sourced {
  /** Code of the list `mark-scale`: `1-7`, `AD/A/B/C`. */
  readonly scale: string;
  /** Where it is used. */
  readonly title: Words;
  /** Smallest step between two marks, for scales of numbers. */
  readonly step?: number;
  /** The lowest mark, or the last level, that passes. */
  readonly pass?: string;
  /** Attendance asked for promotion, in per cent of the days. */
  readonly attendance?: number;
}
