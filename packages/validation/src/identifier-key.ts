import type { Identifier } from '@emis-sdk/model';

/**
 * What makes two identifiers the same number, however it is written: `12.531.909-2` and `125319092` are one.
 * `undefined` for a product's own numbers, which say nothing outside it.
 */
export function identifierKey(identifier: Identifier): string | undefined {
  if (identifier.type === 'local') return undefined;
  const value = identifier.value
    .normalize('NFKC')
    .replaceAll(/[\s.\-/]/g, '')
    .toUpperCase();
  return value === '' ? undefined : `${identifier.type} ${identifier.issuer ?? ''} ${value}`;
}
