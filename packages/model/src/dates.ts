import * as z from 'zod';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

function isRealDay(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

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

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
