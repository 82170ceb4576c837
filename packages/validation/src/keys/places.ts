import { shareable } from './shareable.ts';

const FULLEST = 0.85;
const GROWTH = 2;
/** So many numbers are put elsewhere at once. */
const TOGETHER = 256;

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

  /** Looks where the first of each four words leads, and does nothing with it: many such looks wait for memory together. */
  touch(words: Uint32Array, from: number, to: number): number {
    const tags = this.#tags;
    const { length } = tags;
    let seen = 0;
    for (let id = from; id < to; id++) seen ^= tags[homeOf(words[id * 4] as number, length)] as number;
    return seen;
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
    const widerNumbers = shareable(Uint32Array, length);
    const widerTags = shareable(Uint8Array, length);
    const some = new Uint32Array(TOGETHER);
    const hashes = new Uint32Array(TOGETHER);
    for (let place = 0; place < tags.length; ) {
      let count = 0;
      for (; place < tags.length && count < TOGETHER; place++) {
        if (tags[place] !== 0) some[count++] = numbers[place] as number;
      }
      // Hashes stand all over memory: asked for one after the other, they are waited for together.
      for (let index = 0; index < count; index++) hashes[index] = this.#hashOf(some[index] as number);
      for (let index = 0; index < count; index++) {
        const hash = hashes[index] as number;
        let at = homeOf(hash, length);
        while (widerTags[at] !== 0) at = at + 1 === length ? 0 : at + 1;
        widerNumbers[at] = some[index] as number;
        widerTags[at] = (hash & 127) | 128;
      }
    }
    this.#numbers = widerNumbers;
    this.#tags = widerTags;
  }
}

/** Where a word of 32 bits leads among so many places. */
export function homeOf(hash: number, places: number): number {
  return Math.floor((hash / 4_294_967_296) * places);
}
