import { shareable } from './shareable.ts';

/** The ids of a sealed table as another thread can be sent them. */
export interface SharedKeys {
  readonly words: Uint32Array;
  readonly places: number;
  readonly zero: number;
}

/** So full that an id takes 17 bytes at most; what is looked for stands about ten places further on average, in a row. */
const FULL = 0.95;

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
    for (let number = 0; number < size; number++) newNumbers[number] = keys.#put(words, number * 4);
    return { keys, newNumbers };
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  /** One more than the highest place. */
  get places(): number {
    return this.#places + 1;
  }

  /** The place of an id, or -1. */
  find(key: Uint32Array): number {
    const words = this.#words;
    const [a = 0, b = 0, c = 0, d = 0] = [key[0], key[1], key[2], key[3]];
    if ((a | b | c | d) === 0) return this.#zero;
    for (let at = this.#start(a) * 4; ; at = at + 4 === words.length ? 0 : at + 4) {
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return at / 4;
      if (this.#isEmpty(at)) return -1;
    }
  }

  #put(from: Uint32Array, index: number): number {
    const words = this.#words;
    const [a = 0, b = 0, c = 0, d = 0] = [from[index], from[index + 1], from[index + 2], from[index + 3]];
    if ((a | b | c | d) === 0) {
      this.#zero = this.#places;
      return this.#zero;
    }
    let at = this.#start(a) * 4;
    while (!this.#isEmpty(at)) at = at + 4 === words.length ? 0 : at + 4;
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = d;
    return at / 4;
  }

  #isEmpty(at: number): boolean {
    const words = this.#words;
    return ((words[at] ?? 0) | (words[at + 1] ?? 0) | (words[at + 2] ?? 0) | (words[at + 3] ?? 0)) === 0;
  }

  #start(first: number): number {
    return Math.floor((first / 4_294_967_296) * this.#places);
  }
}
