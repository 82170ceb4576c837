/**
 * How many grades one grade stands above another: only where both codes end in a number behind the same letters or digits
 * (`05` and `06`, `110.05` and `110.06`). Undefined for all others: the order of other codes is the affair of the country.
 *
 * @example gradesAbove('06', '05') // 1
 */
export function gradesAbove(grade: string, other: string): number | undefined {
  const [a, b] = [SPLIT.exec(grade), SPLIT.exec(other)];
  if (!a || !b || a[1] !== b[1]) return undefined;
  return Number(a[2]) - Number(b[2]);
}

const SPLIT = /^(.*?)(\d{1,4})$/;
