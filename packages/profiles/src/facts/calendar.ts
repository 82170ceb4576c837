import type { Sourced, Words } from './sourced.ts';

/** One of a country's school calendars. A country may have two at once (Ecuador, Colombia). */
export interface SchoolCalendar extends Sourced {
  /** `ec.sierra`. */
  readonly id: string;
  readonly title: Words;
  /** Month in which classes start, 1 to 12. */
  readonly startMonth: number;
  /** Month in which classes end, 1 to 12; smaller than `startMonth` when the school year crosses the new year. */
  readonly endMonth: number;
  /** Days of class that the authority asks for, where it does. */
  readonly days?: number;
  /** How many terms the year has, where it is the same for all schools. */
  readonly terms?: number;
}
