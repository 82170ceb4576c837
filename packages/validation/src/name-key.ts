/**
 * A name as two offices would agree on it: without case, accents, apostrophes, hyphens or double blanks.
 * Only for comparing; what a person is called stays as it was sent.
 *
 * @example nameKey(['  María-José ', 'NÚÑEZ']) // 'mariajose nunez'
 */
export function nameKey(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ');
}
