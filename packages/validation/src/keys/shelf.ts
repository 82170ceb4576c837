import { SealedKeys } from './sealed-keys.ts';

/** Parts of the room in which the index of a shelf grows, so that little of it stands empty. */
const GROWTH = 1.25;
const FULLEST = 0.85;

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
  /** Number of an id, plus one, at a place that follows from its first word; 0 where nothing stands. */
  #places = new Uint32Array(32);
  #sealed: SealedKeys | undefined;

  constructor(hasTails: boolean) {
    if (hasTails) this.#tails = new Uint32Array(16);
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes that it holds. */
  get bytes(): number {
    if (this.#sealed) return this.#sealed.bytes;
    return this.#words.byteLength + this.#places.byteLength + (this.#tails?.byteLength ?? 0);
  }

  /** The number of an id, or -1. */
  find(key: Uint32Array, tail: number): number {
    if (this.#sealed) return this.#sealed.find(key, tail);
    const places = this.#places;
    const words = this.#words;
    const [a = 0, b = 0, c = 0, d = 0] = [key[0], key[1], key[2], key[3]];
    for (let place = placeOf(a, places.length); ; place = place + 1 === places.length ? 0 : place + 1) {
      const number = places[place] ?? 0;
      if (number === 0) return -1;
      const at = (number - 1) * 4;
      if (
        words[at] === a &&
        words[at + 1] === b &&
        words[at + 2] === c &&
        words[at + 3] === d &&
        (this.#tails === undefined || this.#tails[number - 1] === tail)
      ) {
        return number - 1;
      }
    }
  }

  /** Adds an id that is not there yet, and gives its number. */
  add(key: Uint32Array, tail: number): number {
    if (this.#sealed) throw new TypeError('Nothing may be added to a sealed shelf');
    const number = this.#size++;
    if (number * 4 === this.#words.length) this.#words = longer(this.#words, Math.ceil(number * GROWTH) * 4);
    this.#words.set(key, number * 4);
    if (this.#tails) {
      if (number === this.#tails.length) this.#tails = longer(this.#tails, Math.ceil(number * GROWTH));
      this.#tails[number] = tail;
    }
    if (this.#size > this.#places.length * FULLEST) this.#spread();
    else this.#put(number);
    return number;
  }

  /**
   * Lays the ids out for good, in the order of their words: nothing may be added afterwards. Whatever is kept by number has to
   * be laid out anew as well.
   *
   * @returns the new number of each old one
   */
  seal(): Uint32Array {
    const { keys, newNumbers } = SealedKeys.of(this.#words, this.#tails, this.#size);
    this.#sealed = keys;
    this.#words = new Uint32Array(0);
    this.#places = new Uint32Array(0);
    this.#tails = undefined;
    return newNumbers;
  }

  #spread(): void {
    this.#places = new Uint32Array(Math.ceil((this.#size * GROWTH) / FULLEST) + 1);
    for (let number = 0; number < this.#size; number++) this.#put(number);
  }

  #put(number: number): void {
    const places = this.#places;
    let place = placeOf(this.#words[number * 4] ?? 0, places.length);
    while (places[place] !== 0) place = place + 1 === places.length ? 0 : place + 1;
    places[place] = number + 1;
  }
}

/** The first word of an id is spread evenly, so it says itself where to look. */
function placeOf(first: number, count: number): number {
  return Math.floor((first / 4_294_967_296) * count);
}

function longer(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(array);
  return wider;
}
