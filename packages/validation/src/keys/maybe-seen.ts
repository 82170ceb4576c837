import type { NumberList } from './number-list.ts';

/** Bits for each key: of new ones two in a hundred are taken for seen. */
const BITS_PER_KEY = 16;
const SMALLEST = 1024;

/** Says which keys of a list may have stood there before: all that did, and hardly any others. 2 to 4 bytes a key. */
export class MaybeSeen {
  #mask = SMALLEST - 1;
  #bits = new Uint32Array(SMALLEST / 32);
  #size = 0;

  /** How many keys it has looked at. */
  get size(): number {
    return this.#size;
  }

  /**
   * Looks at the keys that have come since the last time. Each look is a wait for memory, and many of them in one loop wait together.
   *
   * @param highs and `lows`: the halves of all keys so far
   * @param seen gets the places of those that may have stood there before
   */
  look(highs: NumberList, lows: NumberList, seen: NumberList): void {
    const { length } = highs;
    if (length * BITS_PER_KEY > this.#mask) {
      while (length * BITS_PER_KEY > this.#mask) this.#mask = this.#mask * 2 + 1;
      this.#bits = new Uint32Array((this.#mask + 1) / 32);
      for (let at = 0; at < this.#size; at++) this.#put(highs.get(at), lows.get(at));
    }
    for (let at = this.#size; at < length; at++) if (this.#put(highs.get(at), lows.get(at))) seen.push(at);
    this.#size = length;
  }

  /** True when both bits of a key were set already. They stand in one word. */
  #put(high: number, low: number): boolean {
    const place = (high & this.#mask) >>> 5;
    const bits = (1 << high) | (1 << (low ^ (high >>> 27)));
    const word = this.#bits[place] as number;
    this.#bits[place] = word | bits;
    return (word & bits) === bits;
  }
}
