import { shareable } from './shareable.ts';

const FULLEST = 0.85;
const GROWTH = 2;

/**
 * Finds numbers by a hash of what they stand for, in 6 to 12 bytes for each. One byte of the hash stands beside each number, so
 * that what stands there by chance is hardly ever looked at: with millions of numbers each look is a wait for memory.
 *
 * It only says which numbers may be meant; whoever asks compares.
 */
export class Places {
  readonly #hashOf: (number: number) => number;
  #numbers: Uint32Array = new Uint32Array(32);
  /** 0 where nothing stands. */
  #tags: Uint8Array = new Uint8Array(32);
  #size = 0;
  #at = 0;
  #tag = 0;

  /** @param hashOf the hash of a number that was put, 32 bits */
  constructor(hashOf: (number: number) => number) {
    this.#hashOf = hashOf;
  }

  get bytes(): number {
    return this.#numbers.byteLength + this.#tags.byteLength;
  }

  /** Looks where a hash leads, and does nothing with it: many such looks wait for memory together. */
  touch(hash: number): number {
    return this.#tags[homeOf(hash, this.#tags.length)] as number;
  }

  /** The first number that may have this hash, or -1. */
  first(hash: number): number {
    this.#at = homeOf(hash, this.#tags.length) - 1;
    this.#tag = (hash & 127) | 128;
    return this.next();
  }

  /** The next number that may have the hash asked for last, or -1. */
  next(): number {
    const tags = this.#tags;
    const tag = this.#tag;
    let at = this.#at;
    for (;;) {
      at++;
      if (at === tags.length) at = 0;
      const found = tags[at];
      if (found === tag || found === 0) {
        this.#at = at;
        return found ? (this.#numbers[at] as number) : -1;
      }
    }
  }

  /** Puts a number whose hash was asked for last, up to the -1. */
  put(number: number): void {
    this.#numbers[this.#at] = number;
    this.#tags[this.#at] = this.#tag;
    this.#size++;
    if (this.#size > this.#tags.length * FULLEST) this.#spread();
  }

  #spread(): void {
    const numbers = this.#numbers;
    const tags = this.#tags;
    const length = Math.ceil((this.#size * GROWTH) / FULLEST);
    this.#numbers = shareable(Uint32Array, length);
    this.#tags = shareable(Uint8Array, length);
    for (let place = 0; place < tags.length; place++) {
      if (tags[place] === 0) continue;
      const number = numbers[place] as number;
      const hash = this.#hashOf(number);
      let at = homeOf(hash, length);
      while (this.#tags[at] !== 0) at = at + 1 === length ? 0 : at + 1;
      this.#numbers[at] = number;
      this.#tags[at] = (hash & 127) | 128;
    }
  }
}

/** Where a word of 32 bits leads among so many places. */
export function homeOf(hash: number, places: number): number {
  return Math.floor((hash / 4_294_967_296) * places);
}
