import { sortedByWord } from './radix.ts';
import { shareable } from './shareable.ts';

/** How many of the first bits of a key its place can say at most. */
const MOST_BITS = 16;

/** Ids for each part of the directory, about. */
const IDS_PER_PART = 8;

/**
 * Ids with a part behind them, complete, sorted by their words. A directory says where the ids with the same first bits stand; with 65,536 parts
 * these bits are nowhere else, so that the words of an id take 14 bytes instead of 16. Nothing of it is left out: a match is exact.
 */
export class SealedKeys {
  readonly #bits: number;
  /** Where the ids with the same first bits begin; one more at the end. */
  readonly #starts: Uint32Array;
  /** The upper half of the first word; absent when the directory says it. */
  readonly #upper: Uint16Array | undefined;
  readonly #lower: Uint16Array;
  readonly #rest: Uint32Array;
  readonly #tails: Uint16Array | Uint32Array;

  private constructor(sorted: Uint32Array, words: Uint32Array, tails: Uint32Array) {
    const size = sorted.length;
    this.#bits = Math.max(0, Math.min(MOST_BITS, Math.floor(Math.log2(Math.max(1, size / IDS_PER_PART)))));
    this.#starts = new Uint32Array(2 ** this.#bits + 1);
    this.#upper = this.#bits === MOST_BITS ? undefined : new Uint16Array(size);
    this.#lower = new Uint16Array(size);
    this.#rest = shareable(Uint32Array, size * 3);
    this.#tails = new (tails.every((tail) => tail < 65_536) ? Uint16Array : Uint32Array)(size);
    for (let place = 0; place < size; place++) {
      const number = sorted[place] as number;
      const first = words[number * 4] as number;
      if (this.#upper) this.#upper[place] = first >>> 16;
      this.#lower[place] = first & 65_535;
      for (let word = 0; word < 3; word++) this.#rest[place * 3 + word] = words[number * 4 + 1 + word] as number;
      this.#tails[place] = tails[number] as number;
      const next = partOf(first, this.#bits) + 1;
      this.#starts[next] = (this.#starts[next] as number) + 1;
    }
    for (let part = 1; part < this.#starts.length; part++) {
      this.#starts[part] = (this.#starts[part] as number) + (this.#starts[part - 1] as number);
    }
  }

  /** Sorts ids. `newNumbers` says of each old number where it stands now. */
  static of(
    words: Uint32Array,
    tails: Uint32Array,
    size: number,
  ): { readonly keys: SealedKeys; readonly newNumbers: Uint32Array } {
    const sorted = sortedNumbers(words, tails, size);
    const newNumbers = new Uint32Array(size);
    for (let place = 0; place < size; place++) newNumbers[sorted[place] as number] = place;
    return { keys: new SealedKeys(sorted, words, tails.subarray(0, size)), newNumbers };
  }

  get bytes(): number {
    const arrays = [this.#starts, this.#upper, this.#lower, this.#rest, this.#tails];
    return arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
  }

  /** The place of the id whose words begin at a place in others, or -1. */
  find(key: Uint32Array, at: number, tail: number): number {
    const first = key[at] as number;
    const part = partOf(first, this.#bits);
    let from = this.#starts[part] as number;
    let to = this.#starts[part + 1] as number;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const order = this.#compare(middle, key, at, tail);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return -1;
  }

  #compare(place: number, key: Uint32Array, at: number, tail: number): number {
    const first = key[at] as number;
    if (this.#upper) {
      const upper = (this.#upper[place] as number) - (first >>> 16);
      if (upper !== 0) return upper;
    }
    const lower = (this.#lower[place] as number) - (first & 65_535);
    if (lower !== 0) return lower;
    for (let word = 0; word < 3; word++) {
      const difference = (this.#rest[place * 3 + word] as number) - (key[at + word + 1] as number);
      if (difference !== 0) return difference;
    }
    return (this.#tails[place] as number) - tail;
  }
}

function partOf(first: number, bits: number): number {
  return bits === 0 ? 0 : first >>> (32 - bits);
}

/** The numbers of ids in the order of their words: by halves of the first word, the few that share it by comparing. */
function sortedNumbers(words: Uint32Array, tails: Uint32Array, size: number): Uint32Array {
  const numbers = sortedByWord(words, size, 4);
  const compare = (a: number, b: number): number => {
    for (let word = 1; word < 4; word++) {
      const difference = (words[a * 4 + word] as number) - (words[b * 4 + word] as number);
      if (difference !== 0) return difference;
    }
    return (tails[a] as number) - (tails[b] as number);
  };
  for (let from = 0; from < size; ) {
    const first = words[(numbers[from] as number) * 4];
    let to = from + 1;
    while (to < size && words[(numbers[to] ?? 0) * 4] === first) to++;
    if (to - from > 1) numbers.subarray(from, to).sort(compare);
    from = to;
  }
  return numbers;
}
