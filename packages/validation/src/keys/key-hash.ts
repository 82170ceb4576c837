import type { GroupKey } from '../record-keys.ts';

/** The 64 bits of the key that {@link hashKey} was given last: one place for all, as this is done millions of times. */
export const hashed = { high: 0, low: 0 };

/** The text whose bits stand there: a key is asked for, and then added under. */
let text: string | undefined;

/** Drawn anew by each process, so that nobody can choose keys that all fall on one place. */
const SEED = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

/**
 * Puts the bits that stand for a key into {@link hashed}. Two pairs of numbers are told apart for certain; texts by 64 bits: among a million the
 * chance that any two are taken for one is 3 in a hundred million.
 */
export function hashKey(key: GroupKey): void {
  if (typeof key === 'string') hashText(key);
  else hashPair(key.a, key.b);
}

/** Two numbers, by steps that can be undone. */
function hashPair(a: number, b: number): void {
  text = undefined;
  const low = mix(b);
  hashed.low = low >>> 0;
  hashed.high = mix(a ^ low ^ SEED) >>> 0;
}

function hashText(key: string): void {
  if (key === text) return;
  text = key;
  let high = SEED ^ key.length;
  let low = SEED ^ 0x9e3779b9;
  // Two characters at a time; the length tells apart keys that end in a character 0.
  for (let index = 0; index < key.length; index += 2) {
    const unit = key.charCodeAt(index) | ((index + 1 < key.length ? key.charCodeAt(index + 1) : 0) << 16);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    low ^= low >>> 15;
  }
  hashed.high = Math.imul(high ^ (high >>> 16), 0x27d4eb2f) >>> 0;
  hashed.low = Math.imul(low ^ (low >>> 16), 0x165667b1) >>> 0;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
