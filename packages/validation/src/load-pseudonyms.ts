import type { Pseudonyms } from './pseudonym.ts';

/**
 * The signs behind masked values, when a key is given. Their cryptography is loaded only then: a product that shows no report does without.
 *
 * @throws {TypeError} when the key has fewer than 16 bytes
 */
export async function loadPseudonyms(key: Uint8Array | undefined): Promise<Pseudonyms | undefined> {
  return key && (await import('./pseudonym.ts')).createPseudonyms(key);
}
