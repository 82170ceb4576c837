import type { PlainDate } from '@emis-sdk/model';

const DAY = 86_400_000;

/** Days from one calendar day to another; negative when the second one is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
