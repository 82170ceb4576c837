import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Gives a value a short sign: the same for the same value, and no way back from it without the key. */
export type Pseudonyms = (value: string) => string;

/** Base32 as Crockford has it: characters that are hardly mistaken for one another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SIGNS = 6;
const SHORTEST_KEY = 16;
/** Keeps these signs apart from whatever else the same key may be used for. */
const PURPOSE = 'emis-sdk finding 1\u0000';

/**
 * Makes signs by HMAC-SHA-256, cut to 30 bits: enough that two findings with one sign are about one value, almost always.
 * Whoever has the key can try out values until one fits, so it is kept as carefully as the values, or thrown away after the run.
 *
 * @param key random bytes
 * @throws {TypeError} when the key has fewer than 16 bytes
 */
export function createPseudonyms(key: Uint8Array): Pseudonyms {
  if (key.length < SHORTEST_KEY) throw new TypeError(`A key for pseudonyms has ${SHORTEST_KEY} bytes or more`);
  const begun = hmac.create(sha256, key).update(utf8ToBytes(PURPOSE));
  return (value) => {
    const digest = begun.clone().update(utf8ToBytes(value.toWellFormed())).digest();
    return Array.from(digest.subarray(0, SIGNS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  };
}
