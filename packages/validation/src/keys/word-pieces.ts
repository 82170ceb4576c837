/** Ids of a full piece: 4,096, in 64 kB. */
const BITS = 12;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;
const SMALLEST = 16;

/**
 * Ids of four words, by number. It grows by pieces that stay where they are, as `NumberList` does, and can be emptied piece by piece: while ids are laid
 * out anew, they never stand in memory twice.
 */
export class WordPieces {
  #pieces: Uint32Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  }

  /** Adds the id at the start of an array. */
  push(key: Uint32Array): void {
    const number = this.#size++;
    const at = (number & MASK) * 4;
    let piece = this.#pieces[number >>> BITS];
    if (!piece || at === piece.length) piece = this.#makeRoom(number);
    // One by one: for four words that is quicker than `set`.
    piece[at] = key[0] as number;
    piece[at + 1] = key[1] as number;
    piece[at + 2] = key[2] as number;
    piece[at + 3] = key[3] as number;
  }

  word(number: number, place: number): number {
    return (this.#pieces[number >>> BITS] as Uint32Array)[(number & MASK) * 4 + place] as number;
  }

  /** Whether the id with a number is the one at the start of an array. */
  is(number: number, key: Uint32Array): boolean {
    const piece = this.#pieces[number >>> BITS] as Uint32Array;
    const at = (number & MASK) * 4;
    return piece[at] === key[0] && piece[at + 1] === key[1] && piece[at + 2] === key[2] && piece[at + 3] === key[3];
  }

  /** The words of an id. */
  at(number: number): Uint32Array {
    const at = (number & MASK) * 4;
    return (this.#pieces[number >>> BITS] ?? NOTHING).subarray(at, at + 4);
  }

  /** Tells all ids in the order of their numbers, as places in an array, and forgets them on the way. */
  drain(take: (words: Uint32Array, at: number, number: number) => void): void {
    const pieces = this.#pieces;
    const size = this.#size;
    this.#pieces = [];
    this.#size = 0;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Uint32Array;
      const first = index << BITS;
      const count = Math.min(SIZE, size - first);
      for (let place = 0; place < count; place++) take(piece, place * 4, first + place);
      pieces[index] = NOTHING;
    }
  }

  #makeRoom(number: number): Uint32Array {
    const index = number >>> BITS;
    const full = this.#pieces[index];
    // Only the first piece grows: most tables are short.
    const length = full ? full.length * 2 : (number === 0 ? SMALLEST : SIZE) * 4;
    const piece = new Uint32Array(length);
    if (full) piece.set(full);
    this.#pieces[index] = piece;
    return piece;
  }
}

const NOTHING = new Uint32Array(4);
