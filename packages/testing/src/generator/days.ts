import { type PlainDate, plainDate } from '@emis-sdk/model';

const DAY = 86_400_000;

/** The day that comes so many days after another; before it, when the number is negative. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return plainDate.parse(new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10));
}

/** How many days lie between two days. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** A day from its parts. */
export function dayIn(year: number, monthAndDay: string): PlainDate {
  return plainDate.parse(`${String(year).padStart(4, '0')}-${monthAndDay}`);
}
