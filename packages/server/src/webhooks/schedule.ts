const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * The pauses after each failed attempt, in milliseconds: ten attempts over 75 hours and a half. Source: Standard Webhooks 1.0.0,
 * the example schedule.
 */
const PAUSES: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How long to wait after so many failures in a row; `undefined` when it is enough. Jitter of a tenth keeps addresses apart. */
export function pauseAfter(failures: number, random: () => number): number | undefined {
  const pause = PAUSES[failures - 1];
  return pause === undefined ? undefined : Math.round(pause * (1 + random() / 10));
}
