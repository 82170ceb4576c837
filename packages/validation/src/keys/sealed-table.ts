import { grownTo } from './column.ts';
import { homeOf } from './places.ts';

/** The ids of a sealed table as another thread can be sent them. */
export interface SharedKeys {
  readonly words: Uint32Array;
  readonly zero: number;
}

/** So full that an id takes 17 bytes at most; what is looked for stands about ten places further on average, in a row. */
const FULL = 0.95;

/** Stands beside the new number of an id that is there already: more than there are places. */
const GONE = 2 ** 30;

/**
 * Ids that are complete, each at a place that follows from its first word: one look at memory finds it. The words are the whole
 * id, so a match is exact.
 */
export class SealedTable {
  readonly #words: Uint32Array;
  readonly #places: number;
  /** The place of the one id whose words are all 0, which mean an empty place elsewhere. */
  #zero: number;

  private constructor({ words, zero }: SharedKeys) {
    this.#places = words.length / 4;
    this.#words = words;
    this.#zero = zero;
  }

  /** A table that another thread has laid out. */
  static from(shared: SharedKeys): SealedTable {
    return new SealedTable(shared);
  }

  get shared(): SharedKeys {
    return { words: this.#words, zero: this.#zero };
  }

  /** Lays ids out, in the memory in which they are. `newNumbers` says of each old number where it stands now. */
  static of(words: Uint32Array, size: number): { readonly keys: SealedTable; readonly newNumbers: Uint32Array } {
    const places = Math.ceil(size / FULL) + 1;
    const all = grownTo(words, places * 4).subarray(0, places * 4);
    const keys = new SealedTable({ words: all, zero: -1 });
    return { keys, newNumbers: keys.#layOut(size) };
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  /** The place of the id whose words begin at a place in others, or -1. */
  find(key: Uint32Array, from: number): number {
    const words = this.#words;
    const { length } = words;
    const [a, b, c, d] = [key[from] as number, key[from + 1], key[from + 2], key[from + 3]];
    if (a === 0 && isZero(key, from)) return this.#zero;
    for (let at = this.#start(a) * 4; ; at = at + 4 === length ? 0 : at + 4) {
      const first = words[at];
      if (first === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return at / 4;
      if (first === 0 && isZero(words, at)) return -1;
    }
  }

  /** Looks where ids must stand, and does nothing with it: many such looks wait for memory together. What is kept by number stands there as well. */
  touch(keys: Uint32Array, from: number, to: number, kept: Uint8Array): number {
    const words = this.#words;
    const places = this.#places;
    let seen = 0;
    for (let id = from; id < to; id++) {
      const home = homeOf(keys[id * 4] as number, places);
      seen ^= (words[home * 4] as number) ^ (kept[home] as number);
    }
    return seen;
  }

  #layOut(size: number): Uint32Array {
    const words = this.#words;
    const newNumbers = new Uint32Array(size);
    const places = this.#places;
    const taken = new Uint8Array(places);
    for (let number = 0; number < size; number++) {
      let at = this.#start(words[number * 4] as number);
      if (isZero(words, number * 4)) {
        at = places;
        this.#zero = at;
      } else {
        while (taken[at] !== 0) at = at + 1 === places ? 0 : at + 1;
        taken[at] = 1;
      }
      newNumbers[number] = at;
    }
    // Each goes to its place, and whatever stands there goes on to its own.
    for (let first = 0; first < size; first++) {
      let to = newNumbers[first] as number;
      if (to >= GONE) continue;
      let at = first;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (;;) {
        const there = at * 4;
        const nextA = words[there] as number;
        const nextB = words[there + 1] as number;
        const nextC = words[there + 2] as number;
        const nextD = words[there + 3] as number;
        words[there] = a;
        words[there + 1] = b;
        words[there + 2] = c;
        words[there + 3] = d;
        if (to >= GONE) break;
        newNumbers[at] = to + GONE;
        at = to;
        to = at < size ? (newNumbers[at] as number) : GONE;
        a = nextA;
        b = nextB;
        c = nextC;
        d = nextD;
      }
    }
    for (let number = 0; number < size; number++) newNumbers[number] = (newNumbers[number] as number) - GONE;
    return newNumbers;
  }

  #start(first: number): number {
    return homeOf(first, this.#places);
  }
}

/** Whether four words are all 0: most say by the first that they are not. */
function isZero(words: Uint32Array, at: number): boolean {
  return words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0 && words[at + 3] === 0;
}
