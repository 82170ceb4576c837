const WIDTH = 20;

/** A bar of twenty characters, filled as far as the work is done. */
export function bar(percent: number): string {
  const filled = Math.max(0, Math.min(WIDTH, Math.round((WIDTH * percent) / 100)));
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`;
}
