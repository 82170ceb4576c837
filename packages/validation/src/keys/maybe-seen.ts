import type { NumberList } from './number-list.ts';

/** Bits for each key: of new ones two in a hundred are taken for seen. */
const BITS_PER_KEY = 16;
const SMALLEST = 1024;

/** Says of each key of a list whether it may have stood there before: always when it did, hardly ever otherwise. 2 to 4 bytes a key. */
export class MaybeSeen {
  #mask = SMALLEST - 1;
  #bits = new Uint32Array(SMALLEST / 32);

  /** @param highs and `lows`: the halves of all keys so far, this one among them; each has been told once */
  add(high: number, low: number, highs: NumberList, lows: NumberList): boolean {
    if (highs.length * BITS_PER_KEY > this.#mask) {
      this.#mask = this.#mask * 2 + 1;
      this.#bits = new Uint32Array((this.#mask + 1) / 32);
      for (let number = 0; number < highs.length; number++) this.#put(highs.get(number), lows.get(number));
    }
    return this.#put(high, low);
  }

  /** True when both bits of a key were set already. They stand in one word: with millions of keys each look is a wait for memory. */
  #put(high: number, low: number): boolean {
    const place = (high & this.#mask) >>> 5;
    const bits = (1 << high) | (1 << (low ^ (high >>> 27)));
    const word = this.#bits[place] as number;
    this.#bits[place] = word | bits;
    return (word & bits) === bits;
  }
}
