import { ownText } from './own-text.ts';

/** Names repeat: so many of them are remembered as they were folded. */
const REMEMBERED = 50_000;

const folded = new Map<string, string>();

/**
 * A name as two offices would agree on it: without case, accents, apostrophes, hyphens or double blanks.
 * Only for comparing; what a person is called stays as it was sent.
 *
 * @example nameKey(['  María-José ', 'NÚÑEZ']) // 'mariajose nunez'
 */
export function nameKey(parts: readonly (string | undefined)[]): string {
  let key = '';
  for (const part of parts) {
    const fold = part === undefined ? '' : (folded.get(part) ?? remember(part));
    if (fold !== '') key = key === '' ? fold : `${key} ${fold}`;
  }
  return key;
}

function remember(part: string): string {
  const fold = foldName(part);
  if (folded.size >= REMEMBERED) folded.clear();
  folded.set(ownText(part), fold);
  return fold;
}

function foldName(part: string): string {
  return part
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ');
}
