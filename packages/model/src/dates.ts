import * as z from 'zod';

/** The day's number of the last day of each month, by the month's number; February in a leap year. */
const LAST_DAY = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HYPHEN = 45;

/** Reads by character codes: days are among the commonest fields, and a pattern with groups costs ten times as much. */
function isRealDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // What is no digit made a NaN, which no comparison finds true.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= (LAST_DAY[month] ?? 0))) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
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
