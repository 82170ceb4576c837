import { grownTo } from './keys/column.ts';

/** A set of small whole numbers, one bit each: how a million records are marked in 125 kB. */
export class OrdinalSet {
  #words = new Uint32Array(32);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** False when the number was in the set already. */
  add(ordinal: number): boolean {
    const word = Math.floor(ordinal / 32);
    this.#words = grownTo(this.#words, word);
    const bit = 1 << (ordinal % 32);
    const before = this.#words[word] ?? 0;
    if (before & bit) return false;
    this.#words[word] = before | bit;
    this.#size++;
    return true;
  }

  has(ordinal: number): boolean {
    return ((this.#words[Math.floor(ordinal / 32)] ?? 0) & (1 << (ordinal % 32))) !== 0;
  }
}
