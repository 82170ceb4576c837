/**
 * How an id is laid out in four words of 32 bits. Two ids of one layout are equal when their words are.
 * `other`: it does not fit into them.
 */
export type IdLayout = 'uuid' | 'upper-uuid' | 'hex-32' | 'hex-24' | 'short' | 'other';

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

/** The words of the id that was packed last: one place for all, as packing is done millions of times. */
export const words = new Uint32Array(4);

let packed: string | undefined;

/** Whether {@link words} still hold what {@link packId} made of an id. */
export function isPacked(id: string): boolean {
  return packed === id;
}

/** Puts the beginning of a text into {@link words}, and says how it is laid out. */
export function packId(id: string, length: number): IdLayout {
  const layout = layOut(id, length);
  packed = id;
  spreadFirst();
  return layout;
}

/** Spreads the first word over all its values, by steps that can be undone: it says where to look, and is still exact. */
export function spreadFirst(): void {
  words[0] = spread((words[0] as number) ^ ofOthers(words[1] as number, words[2] as number, words[3] as number));
}

function ofOthers(b: number, c: number, d: number): number {
  return Math.imul(spread(b ^ seed) ^ Math.imul(spread(c) ^ Math.imul(d, 0x27d4eb2f), 0xc2b2ae35), 0x9e3779b1);
}

/** Puts words that were kept back into {@link words}. */
export function takeBack(kept: Uint32Array, at: number): void {
  packed = undefined;
  for (let word = 0; word < 4; word++) words[word] = kept[at + word] as number;
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

/** The first word of an id as {@link layOut} made it, from its words as {@link packId} made them. */
export function firstWord(first: number, b: number, c: number, d: number): number {
  return gather(first) ^ ofOthers(b, c, d);
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

/** Puts the beginning of a text into {@link words} as it is. */
export function layOut(id: string, length: number): IdLayout {
  for (let index = 0; index < length && index < LONGEST; index++) own[index] = id.charCodeAt(index);
  return layOutPart(own, 0, length);
}

/** The same, of a part of the units of a text. */
export function layOutPart(id: Uint16Array, at: number, length: number): IdLayout {
  packed = undefined;
  if (length <= LONGEST_SHORT) return packShort(id, at, length) ? 'short' : 'other';
  if (length === LONGEST) {
    if (packUuid(id, at, LOWER)) return 'uuid';
    return packUuid(id, at, UPPER) ? 'upper-uuid' : 'other';
  }
  if (length === 32 && packHex(id, at, 32)) return 'hex-32';
  return length === 24 && packHex(id, at, 24) ? 'hex-24' : 'other';
}

/** A UUID with its four hyphens. In capitals it is another id. */
function packUuid(id: Uint16Array, at: number, table: Int8Array): boolean {
  if (id[at + 8] !== 45 || id[at + 13] !== 45 || id[at + 18] !== 45 || id[at + 23] !== 45) {
    return false;
  }
  const sound =
    eight(id, at, at + 4, table, 0) |
    eight(id, at + 9, at + 14, table, 1) |
    eight(id, at + 19, at + 24, table, 2) |
    eight(id, at + 28, at + 32, table, 3);
  return sound >= 0;
}

function packHex(id: Uint16Array, at: number, length: number): boolean {
  words[3] = 0;
  let sound = 0;
  for (let word = 0; word * 8 < length; word++) sound |= eight(id, at + word * 8, at + word * 8 + 4, LOWER, word);
  return sound >= 0;
}

/** Puts twice four hexadecimal digits into a word; negative when one of them is none. */
function eight(id: Uint16Array, at: number, next: number, table: Int8Array, word: number): number {
  const upper = four(id, at, table);
  const lower = four(id, next, table);
  words[word] = (upper << 16) | lower;
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

function packShort(id: Uint16Array, at: number, length: number): boolean {
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
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  return true;
}

function digits(text: string): Int8Array {
  const table = new Int8Array(65_536).fill(-1);
  for (let value = 0; value < text.length; value++) table[text.charCodeAt(value)] = value;
  return table;
}
