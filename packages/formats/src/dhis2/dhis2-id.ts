import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LETTERS = 52n;
const SIGNS = 62n;

/**
 * 11 characters, the first a letter. Unverified: the pages of the tracker API say `String:Uid` and show ids of this form; open programs of
 * others check by this very pattern.
 */
const DHIS2_ID = /^[A-Za-z][A-Za-z0-9]{10}$/;

export function isDhis2Id(text: string): boolean {
  return DHIS2_ID.test(text);
}

/**
 * An id of DHIS2 made of ids of records, always the same from the same: SHA-256 of the kind and the ids, its first 128 bits as a number,
 * written with 52 letters and then 62 signs. There are 52 × 62^10, about 4.4 × 10^19 (2^65), of them: that any two among a million
 * share one has odds of about 1 to 87 million, among ten million 1 to 870,000. An id cannot be taken back to the record's own, but whoever
 * guesses that can check the guess.
 *
 * @example dhis2Id('person', 'student-17') // 'RMYISoNdlom'
 */
export function dhis2Id(kind: string, ...ids: readonly string[]): string {
  const hash = sha256(utf8ToBytes(JSON.stringify([kind, ...ids])));
  let number = 0n;
  for (const byte of hash.subarray(0, 16)) number = number * 256n + BigInt(byte);
  let id = DIGITS.charAt(Number(number % LETTERS));
  number /= LETTERS;
  while (id.length < 11) {
    id += DIGITS.charAt(Number(number % SIGNS));
    number /= SIGNS;
  }
  return id;
}
