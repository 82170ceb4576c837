import * as z from 'zod';
import { isRealDay } from './real-day.ts';

/**
 * A calendar day as `YYYY-MM-DD`: no clock, no time zone. Two of them compare as text.
 *
 * A `Date` is never used for days: the same `date` column reads 00:00Z in one driver and 05:00Z in another.
 */
export const plainDate = z.string().refine(isRealDay, { error: 'date' }).brand<'PlainDate'>();
export type PlainDate = z.output<typeof plainDate>;

/** Whether a text is a real calendar day written `YYYY-MM-DD` (`2026-02-30` is not). */
export function isPlainDate(text: string): text is PlainDate {
  return isRealDay(text);
}

/**
 * Completed years of age on a day.
 *
 * @example ageOn('2018-03-01', '2026-03-01') // 8
 */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The calendar day of a clock reading, in UTC. The clock is passed in, so that a run can be repeated. */
export function dayOf(now: Date): PlainDate {
  return plainDate.parse(now.toISOString().slice(0, 10));
}
