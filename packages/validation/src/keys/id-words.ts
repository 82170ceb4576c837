/** The layout of an id that does not fit into four words. */
export const OTHER = 0;
const UUID = 1;
const UPPER_UUID = 2;
const HEX_32 = 3;
const HEX_24 = 4;
export const SHORT = 5;

/**
 * How an id is laid out in four words of 32 bits. Two ids of one layout are equal when their words are. A number, as it is asked for with
 * each of millions of ids.
 */
export type IdLayout = typeof OTHER | typeof UUID | typeof UPPER_UUID | typeof HEX_32 | typeof HEX_24 | typeof SHORT;

/** The value of digits by their unit; -1 for all others. */
const LOWER = digits('0123456789abcdef');
const UPPER = digits('0123456789ABCDEF');

/** The longest id that fits into four words beside its own length. */
const LONGEST_SHORT = 15;

/** Drawn anew by each process, so that nobody can choose ids that all fall on one place. It changes no answer. */
let seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** What the words of ids are spread by: threads that look at the same ids share it. */
export function idSeed(): number {
  return seed;
}

/** Takes the seed of another thread. Only before anything is packed. */
export function useIdSeed(other: number): void {
  seed = other;
}

/** The words of the id that was packed last: one place for all who handle one id at a time. */
export const words = new Uint32Array(4);

/** Puts the beginning of a text into {@link words}, and says how it is laid out. */
export function packId(id: string, length: number): IdLayout {
  for (let index = 0; index < length && index < LONGEST; index++) own[index] = id.charCodeAt(index);
  return packPart(own, 0, length);
}

/** The same, of a part of the units of a text, into four words of many. */
export function packPart(id: Uint16Array, at: number, length: number, into: Uint32Array = words, to = 0): IdLayout {
  const layout = layOut(id, at, length, into, to);
  // The first word is spread over all its values, by steps that can be undone: it says where to look, and is still exact.
  into[to] = spread(
    (into[to] as number) ^ ofOthers(into[to + 1] as number, into[to + 2] as number, into[to + 3] as number),
  );
  return layout;
}

function ofOthers(b: number, c: number, d: number): number {
  return Math.imul(spread(b ^ seed) ^ Math.imul(spread(c) ^ Math.imul(d, 0x27d4eb2f), 0xc2b2ae35), 0x9e3779b1);
}

/** The text of an id from its words. */
export function unpackId(layout: IdLayout, [first = 0, b = 0, c = 0, d = 0]: Uint32Array): string {
  const a = gather(first) ^ ofOthers(b, c, d);
  if (layout === SHORT) {
    const unit = (index: number) => ([a, b, c, d >>> 8][index >> 2] as number) >>> (8 * (index & 3));
    return String.fromCharCode(...Array.from({ length: d & 255 }, (_, index) => unit(index) & 255));
  }
  const digits = [a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  if (layout === HEX_32) return digits;
  if (layout === HEX_24) return digits.slice(0, 24);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return layout === UUID ? parts.join('-') : parts.join('-').toUpperCase();
}

/** A mixing of 32 bits that gives different results for different values. */
function spread(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Undoes {@link spread}: each factor is undone by the one that gives 1 with it. */
function gather(mixed: number): number {
  let value = mixed ^ (mixed >>> 16);
  value = Math.imul(value, 0x7ed1b41d);
  value ^= (value >>> 13) ^ (value >>> 26);
  value = Math.imul(value, 0xa5cb9243);
  return value ^ (value >>> 16);
}

/** The longest of all: a UUID. */
const LONGEST = 36;
const own = new Uint16Array(LONGEST);

function layOut(id: Uint16Array, at: number, length: number, into: Uint32Array, to: number): IdLayout {
  if (length <= LONGEST_SHORT) return packShort(id, at, length, into, to) ? SHORT : OTHER;
  if (length === LONGEST) {
    if (packUuid(id, at, LOWER, into, to)) return UUID;
    return packUuid(id, at, UPPER, into, to) ? UPPER_UUID : OTHER;
  }
  if (length === 32 && packHex(id, at, 32, into, to)) return HEX_32;
  return length === 24 && packHex(id, at, 24, into, to) ? HEX_24 : OTHER;
}

/** A UUID with its four hyphens. In capitals it is another id. */
function packUuid(id: Uint16Array, at: number, table: Int8Array, into: Uint32Array, to: number): boolean {
  if (id[at + 8] !== 45 || id[at + 13] !== 45 || id[at + 18] !== 45 || id[at + 23] !== 45) {
    return false;
  }
  const sound =
    eight(id, at, at + 4, table, into, to) |
    eight(id, at + 9, at + 14, table, into, to + 1) |
    eight(id, at + 19, at + 24, table, into, to + 2) |
    eight(id, at + 28, at + 32, table, into, to + 3);
  return sound >= 0;
}

function packHex(id: Uint16Array, at: number, length: number, into: Uint32Array, to: number): boolean {
  into[to + 3] = 0;
  let sound = 0;
  for (let word = 0; word * 8 < length; word++) {
    sound |= eight(id, at + word * 8, at + word * 8 + 4, LOWER, into, to + word);
  }
  return sound >= 0;
}

/** Puts twice four hexadecimal digits into a word; negative when one of them is none. */
function eight(id: Uint16Array, at: number, next: number, table: Int8Array, into: Uint32Array, to: number): number {
  const upper = four(id, at, table);
  const lower = four(id, next, table);
  into[to] = (upper << 16) | lower;
  return upper | lower;
}

/** The value of four hexadecimal digits; negative when one of them is none. */
function four(id: Uint16Array, at: number, table: Int8Array): number {
  return (
    ((table[id[at] as number] as number) << 12) |
    ((table[id[at + 1] as number] as number) << 8) |
    ((table[id[at + 2] as number] as number) << 4) |
    (table[id[at + 3] as number] as number)
  );
}

function packShort(id: Uint16Array, at: number, length: number, into: Uint32Array, to: number): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = length;
  for (let index = 0; index < length; index++) {
    const unit = id[at + index] as number;
    if (unit > 127) return false;
    const shifted = unit << (8 * (index & 3));
    if (index < 4) a |= shifted;
    else if (index < 8) b |= shifted;
    else if (index < 12) c |= shifted;
    else d |= unit << (8 * (index - 11));
  }
  into[to] = a;
  into[to + 1] = b;
  into[to + 2] = c;
  into[to + 3] = d;
  return true;
}

function digits(text: string): Int8Array {
  const table = new Int8Array(65_536).fill(-1);
  for (let value = 0; value < text.length; value++) table[text.charCodeAt(value)] = value;
  return table;
}
