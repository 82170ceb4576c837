import type { PlainDate } from '@emis-sdk/model';

/** A stretch of days. Without a start it began at some earlier time, without an end it still runs. */
export interface Period {
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
}

/**
 * Whether two periods share more than the day on which one hands over to the other.
 *
 * The day of a change of school is often noted as the last day in one and the first in the other, so one common day is no overlap,
 * and a period that ends on the day it starts (a place cancelled at once) overlaps nothing.
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  const start = later(a.start, b.start);
  const end = earlier(a.end, b.end);
  return start === undefined || end === undefined || start < end;
}

/** Whether one of two periods is known to be over when the other starts. */
export function periodsFollow(a: Period, b: Period): boolean {
  return isBefore(a.end, b.start) || isBefore(b.end, a.start);
}

function isBefore(end: PlainDate | undefined, start: PlainDate | undefined): boolean {
  return end !== undefined && start !== undefined && end <= start;
}

function later(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a !== undefined && (b === undefined || a > b) ? a : b;
}

function earlier(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a !== undefined && (b === undefined || a < b) ? a : b;
}
