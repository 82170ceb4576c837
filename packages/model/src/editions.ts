import type { PlainDate } from './dates.ts';

/** One edition of the standard: what records look like in a school year. */
export interface Edition {
  /** The calendar year in which its school year ends: `2027`. */
  readonly name: string;
  /** Whether it is out. What is out never changes any more; the last edition grows until it is released. */
  readonly released: boolean;
  /** The last day on which an EMIS takes records of it, once there is a newer one. Absent for the current edition. */
  readonly takenUntil?: PlainDate;
}

/** Every edition, oldest first. The last one is what the code describes; an EMIS takes it and the one before. */
export const EDITIONS: readonly Edition[] = [
  { name: '2026', released: true, takenUntil: '2027-12-31' as PlainDate },
  { name: '2027', released: false },
];

/** The edition that the code describes. */
export const CURRENT_EDITION = '2027';

/**
 * The editions whose records are taken on a day, newest first: the current one, and the one before until its last day.
 *
 * @example acceptedEditions(plainDate.parse('2026-11-24')).map(({ name }) => name) // ['2027', '2026']
 */
export function acceptedEditions(on: PlainDate): Edition[] {
  return EDITIONS.slice(-2)
    .filter(({ takenUntil }) => takenUntil === undefined || on <= takenUntil)
    .reverse();
}
