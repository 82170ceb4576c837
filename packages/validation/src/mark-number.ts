/**
 * The number that a mark is, written with a point or a comma. Undefined for letters and words.
 *
 * @example markNumber('6,5') // 6.5
 */
export function markNumber(value: string): number | undefined {
  return /^\d{1,4}([.,]\d{1,4})?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : undefined;
}
