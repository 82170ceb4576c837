/** How deep a record may be nested. Deeper data is refused before anything walks into it. */
export const DEEPEST = 32;

/** Whether a value is nested deeper than allowed; a cycle counts as endlessly deep. */
export function isTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isTooDeep(item, left - 1));
  for (const key in value) {
    if (isTooDeep((value as Readonly<Record<string, unknown>>)[key], left - 1)) return true;
  }
  return false;
}
