import { homeOf } from './places.ts';
import { shareable } from './shareable.ts';

/** The ids of a sealed table as another thread can be sent them. */
export interface SharedKeys {
  readonly words: Uint32Array;
  readonly places: number;
  readonly zero: number;
}

/** So full that an id takes 17 bytes at most; what is looked for stands about ten places further on average, in a row. */
const FULL = 0.95;

/** Ids whose places are looked at together, before they are put there. */
const TOGETHER = 256;

/**
 * Ids that are complete, each at a place that follows from its first word: one look at memory finds it. The words are the whole
 * id, so a match is exact.
 */
export class SealedTable {
  readonly #words: Uint32Array;
  readonly #places: number;
  /** The place of the one id whose words are all 0, which mean an empty place elsewhere. */
  #zero: number;

  private constructor({ words, places, zero }: SharedKeys) {
    this.#places = places;
    this.#words = words;
    this.#zero = zero;
  }

  /** A table that another thread has laid out. */
  static from(shared: SharedKeys): SealedTable {
    return new SealedTable(shared);
  }

  get shared(): SharedKeys {
    return { words: this.#words, places: this.#places, zero: this.#zero };
  }

  /** Lays ids out. `newNumbers` says of each old number where it stands now. */
  static of(words: Uint32Array, size: number): { readonly keys: SealedTable; readonly newNumbers: Uint32Array } {
    const places = Math.ceil(size / FULL) + 1;
    const keys = new SealedTable({ words: new Uint32Array(shareable(places * 16)), places, zero: -1 });
    const newNumbers = new Uint32Array(size);
    for (let from = 0; from < size; from += TOGETHER) {
      const to = Math.min(from + TOGETHER, size);
      for (let number = from; number < to; number++) newNumbers[number] = keys.touch(words[number * 4] as number);
      for (let number = from; number < to; number++) newNumbers[number] = keys.#put(words, number * 4);
    }
    return { keys, newNumbers };
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  /** The place of an id, or -1. */
  find(key: Uint32Array): number {
    const words = this.#words;
    if (isZero(key, 0)) return this.#zero;
    const [a, b, c, d] = [key[0] as number, key[1], key[2], key[3]];
    for (let at = this.#start(a) * 4; ; at = at + 4 === words.length ? 0 : at + 4) {
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return at / 4;
      if (isZero(words, at)) return -1;
    }
  }

  /** Looks where an id must stand, and does nothing with it: many such looks wait for memory together. */
  touch(first: number): number {
    return this.#words[this.#start(first) * 4] as number;
  }

  #put(from: Uint32Array, index: number): number {
    const words = this.#words;
    if (isZero(from, index)) {
      this.#zero = this.#places;
      return this.#zero;
    }
    let at = this.#start(from[index] as number) * 4;
    while (!isZero(words, at)) at = at + 4 === words.length ? 0 : at + 4;
    for (let word = 0; word < 4; word++) words[at + word] = from[index + word] as number;
    return at / 4;
  }

  #start(first: number): number {
    return homeOf(first, this.#places);
  }
}

/** Whether four words are all 0: most say by the first that they are not. */
function isZero(words: Uint32Array, at: number): boolean {
  return words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0 && words[at + 3] === 0;
}
