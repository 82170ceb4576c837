/**
 * How an id is laid out in four words of 32 bits. Two ids of one layout are equal when their words are.
 * `other`: it does not fit into them.
 */
export type IdLayout = 'uuid' | 'upper-uuid' | 'hex-32' | 'hex-24' | 'short' | 'other';

/** The value of digits by their character code; -1 for all others. */
const LOWER = digits('0123456789abcdef');
const UPPER = digits('0123456789ABCDEF');

/** The longest id that fits into four words beside its own length. */
const LONGEST_SHORT = 15;

/** Drawn anew by each process, so that nobody can choose ids that all fall on one place. It changes no answer. */
const SEED = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The words of the id that was packed last: one place for all, as packing is done millions of times. */
export const words = new Uint32Array(4);

let packed: string | undefined;

/** Whether {@link words} still hold what {@link packId} made of an id. */
export function isPacked(id: string): boolean {
  return packed === id;
}

/** Puts a part of a text into {@link words}, and says how it is laid out. */
export function packId(id: string, from: number, to: number): IdLayout {
  const layout = layOut(id, from, to - from);
  packed = id;
  // The first word is spread over all its values, by steps that can be undone: it says where to look, and is still exact.
  const [a = 0, b = 0, c = 0, d = 0] = words;
  words[0] = spread(
    a ^ Math.imul(spread(b ^ SEED) ^ Math.imul(spread(c) ^ Math.imul(d, 0x27d4eb2f), 0xc2b2ae35), 0x9e3779b1),
  );
  return layout;
}

/** The text of an id from its words as {@link layOut} made them, before they were spread. */
export function unpackId(layout: IdLayout, a: number, b: number, c: number, d: number): string {
  if (layout === 'short') {
    const units = [a, a >>> 8, a >>> 16, a >>> 24, b, b >>> 8, b >>> 16, b >>> 24, c, c >>> 8, c >>> 16, c >>> 24];
    units.push(d >>> 8, d >>> 16, d >>> 24);
    return String.fromCharCode(...units.slice(0, d & 255).map((unit) => unit & 255));
  }
  const digits = [a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  if (layout === 'hex-32') return digits;
  if (layout === 'hex-24') return digits.slice(0, 24);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return layout === 'uuid' ? parts.join('-') : parts.join('-').toUpperCase();
}

/** A mixing of 32 bits that gives different results for different values. */
function spread(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Puts a part of a text into {@link words} as it is. */
export function layOut(id: string, at: number, length: number): IdLayout {
  packed = undefined;
  if (length <= LONGEST_SHORT) return packShort(id, at, length) ? 'short' : 'other';
  if (length === 36) {
    if (packUuid(id, at, LOWER)) return 'uuid';
    return packUuid(id, at, UPPER) ? 'upper-uuid' : 'other';
  }
  if (length === 32 && packHex(id, at, 32)) return 'hex-32';
  return length === 24 && packHex(id, at, 24) ? 'hex-24' : 'other';
}

/** A UUID with its four hyphens. In capitals it is another id. */
function packUuid(id: string, at: number, table: Int8Array): boolean {
  if (
    id.charCodeAt(at + 8) !== 45 ||
    id.charCodeAt(at + 13) !== 45 ||
    id.charCodeAt(at + 18) !== 45 ||
    id.charCodeAt(at + 23) !== 45
  ) {
    return false;
  }
  const a = number(id, at, 8, table);
  const b = number(id, at + 9, 4, table);
  const c = number(id, at + 14, 4, table);
  const d = number(id, at + 19, 4, table);
  const e = number(id, at + 24, 4, table);
  const f = number(id, at + 28, 8, table);
  if (a < 0 || b < 0 || c < 0 || d < 0 || e < 0 || f < 0) return false;
  words[0] = a;
  words[1] = b * 65_536 + c;
  words[2] = d * 65_536 + e;
  words[3] = f;
  return true;
}

function packHex(id: string, at: number, length: number): boolean {
  words[3] = 0;
  for (let word = 0; word * 8 < length; word++) {
    const value = number(id, at + word * 8, 8, LOWER);
    if (value < 0) return false;
    words[word] = value;
  }
  return true;
}

/** A number in hexadecimal digits; negative when one is none. */
function number(id: string, at: number, count: number, table: Int8Array): number {
  let value = 0;
  let sound = 0;
  for (let index = at; index < at + count; index++) {
    const digit = table[id.charCodeAt(index)] ?? -1;
    sound |= digit;
    value = value * 16 + digit;
  }
  return sound < 0 ? -1 : value;
}

function packShort(id: string, at: number, length: number): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = length;
  for (let index = 0; index < length; index++) {
    const unit = id.charCodeAt(at + index);
    if (unit > 127) return false;
    const shifted = unit << (8 * (index & 3));
    if (index < 4) a |= shifted;
    else if (index < 8) b |= shifted;
    else if (index < 12) c |= shifted;
    else d |= unit << (8 * (index - 11));
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  return true;
}

function digits(text: string): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (let value = 0; value < text.length; value++) table[text.charCodeAt(value)] = value;
  return table;
}
