import type { Identifier } from '@emis-sdk/model';

/** What may have to be taken out of a number, or written another way, before it is compared. */
const NEEDS_FOLDING = /[^0-9A-Z]/;

/**
 * What makes two identifiers the same number, however it is written: `12.531.909-2` and `125319092` are one.
 * `undefined` for a product's own numbers, which say nothing outside it.
 */
export function identifierKey(identifier: Identifier): string | undefined {
  if (identifier.type === 'local') return undefined;
  const value = NEEDS_FOLDING.test(identifier.value) ? fold(identifier.value) : identifier.value;
  return value === '' ? undefined : `${identifier.type} ${identifier.issuer ?? ''} ${value}`;
}

/** The number of a key, as it is compared: without the signs that people set between its digits. */
export function numberOfKey(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/[\s.\-/]/g, '')
    .toUpperCase();
}
