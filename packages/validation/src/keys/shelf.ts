import { grownTo } from './column.ts';
import { Places } from './places.ts';
import { SealedKeys } from './sealed-keys.ts';
import { SealedTable, type SharedKeys } from './sealed-table.ts';

/**
 * Ids of one layout: their words by number, in the order in which they came, and an index to find them.
 *
 * The words are the whole id, so what is found is what was asked for: there is no hash that two ids could share.
 */
export class Shelf {
  #size = 0;
  #words = new Uint32Array(64);
  /** What stands behind the first words of an id, as a number; only where ids have such a part. */
  #tails: Uint32Array | undefined;
  #places: Places | undefined = new Places((number) => this.#words[number * 4] as number);
  #sealed: SealedKeys | SealedTable | undefined;

  constructor(hasTails: boolean) {
    if (hasTails) this.#tails = new Uint32Array(16);
  }

  /** A shelf to be looked at, of ids that another thread keeps. */
  static from(keys: SharedKeys): Shelf {
    const shelf = new Shelf(false);
    shelf.#sealed = SealedTable.from(keys);
    shelf.#places = undefined;
    return shelf;
  }

  /** What another thread needs to find its ids; nothing when it is not sealed, or its ids have a part behind them. */
  get shared(): SharedKeys | undefined {
    return this.#sealed instanceof SealedTable ? this.#sealed.shared : undefined;
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes that it holds. */
  get bytes(): number {
    if (this.#sealed) return this.#sealed.bytes;
    return this.#words.byteLength + (this.#places?.bytes ?? 0) + (this.#tails?.byteLength ?? 0);
  }

  /** The words of an id by its number, and what stands behind them. Not of a shelf that is sealed. */
  at(number: number): { readonly words: Uint32Array; readonly tail: number } {
    return { words: this.#words.subarray(number * 4, number * 4 + 4), tail: this.#tails?.[number] ?? 0 };
  }

  /** The number of the id whose words begin at a place in others, or -1. */
  find(key: Uint32Array, from: number, tail: number): number {
    const places = this.#places;
    if (!places) return this.#sealed?.find(key, from, tail) ?? -1;
    const words = this.#words;
    const first = key[from] as number;
    for (let number = places.first(first); number >= 0; number = places.next()) {
      const at = number * 4;
      if (
        words[at] === first &&
        words[at + 1] === key[from + 1] &&
        words[at + 2] === key[from + 2] &&
        words[at + 3] === key[from + 3] &&
        (this.#tails === undefined || this.#tails[number] === tail)
      ) {
        return number;
      }
    }
    return -1;
  }

  /** Looks at the memory where ids must stand, and what is kept by number, so that it is at hand when they are looked for. */
  touch(keys: Uint32Array, from: number, to: number, kept: Uint8Array): number {
    if (this.#places) return this.#places.touch(keys, from, to);
    return this.#sealed instanceof SealedTable ? this.#sealed.touch(keys, from, to, kept) : 0;
  }

  /** Adds an id, and gives its number; -1 when it is there already. */
  add(key: Uint32Array, from: number, tail: number): number {
    if (this.find(key, from, tail) >= 0) return -1;
    const places = this.#places;
    if (!places) throw new TypeError('The shelf is sealed');
    const number = this.#size++;
    this.#words = grownTo(this.#words, number * 4 + 3);
    // One by one: for four words that is quicker than `set`.
    const words = this.#words;
    words[number * 4] = key[from] as number;
    words[number * 4 + 1] = key[from + 1] as number;
    words[number * 4 + 2] = key[from + 2] as number;
    words[number * 4 + 3] = key[from + 3] as number;
    if (this.#tails) {
      this.#tails = grownTo(this.#tails, number);
      this.#tails[number] = tail;
    }
    places.put(number);
    return number;
  }

  /**
   * Lays the ids out for good, in the order of their words: nothing may be added afterwards. Whatever is kept by number has to
   * be laid out anew as well.
   *
   * @returns the new number of each old one
   */
  seal(): Uint32Array {
    this.#places = undefined;
    // Ids with a part behind them are hardly ever referred to: they are laid out small rather than fast.
    const { keys, newNumbers } = this.#tails
      ? SealedKeys.of(this.#words, this.#tails, this.#size)
      : SealedTable.of(this.#words, this.#size);
    this.#sealed = keys;
    this.#words = new Uint32Array(0);
    this.#tails = undefined;
    return newNumbers;
  }
}
