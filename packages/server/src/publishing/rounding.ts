import type { PublishingLimits } from './table-spec.ts';

/** A count as it is published; `null` for one that is too small. Nobody is nobody: 0 is told as it is (so does Ofqual). */
export function publishedCount(count: number, { smallest, roundedTo }: PublishingLimits): number | null {
  if (count === 0) return 0;
  return count < smallest ? null : Math.round(count / roundedTo) * roundedTo;
}

/** What a published count may have been, at least and at most. */
export function rangeOf(published: number, { smallest, roundedTo }: PublishingLimits): [number, number] {
  if (published === 0) return [0, 0];
  // `Math.round` takes a half upwards.
  const least = Math.ceil(published - roundedTo / 2);
  const most = Math.ceil(published + roundedTo / 2) - 1;
  return [Math.max(smallest, least), most];
}

/** Groups of fewer people have no shares told. */
const SMALLEST_FOR_SHARES = 40;

/**
 * How near to 0 or 100 a share of a group may come before only that is told, in per cent: 1 from 300 people on, 2 from 100, 5 from 40 (a school
 * district in Utah, in the survey NCES 2011-603); `undefined` for a group too small for shares.
 */
export function shareBand(people: number): number | undefined {
  if (people < SMALLEST_FOR_SHARES) return undefined;
  return people >= 300 ? 1 : people >= 100 ? 2 : 5;
}

/** What is told of a share: within the band, that it is; otherwise nothing yet. */
export function extremeOf(part: number, people: number): 'low' | 'high' | 'untold' | undefined {
  const band = shareBand(people);
  if (band === undefined) return 'untold';
  if (100 * part <= band * people) return 'low';
  return 100 * part >= (100 - band) * people ? 'high' : undefined;
}
