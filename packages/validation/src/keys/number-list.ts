/** Numbers of a full piece: 16,384, in 64 kB. */
const BITS = 14;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;
const SMALLEST = 16;

/**
 * Whole numbers below 2^32, one after the other. It grows by pieces that stay where they are, so that no longer copy of all of them is ever made: that
 * copy, and the array it takes the place of, would be most of what a run needs.
 */
export class NumberList {
  readonly #pieces: Uint32Array[] = [];
  #last = new Uint32Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & MASK;
    if (at === 0 || at === this.#last.length) this.#makeRoom(at);
    this.#last[at] = value;
    this.#length++;
  }

  get(index: number): number {
    return (this.#pieces[index >>> BITS] as Uint32Array | undefined)?.[index & MASK] ?? 0;
  }

  /** All of them in one array. */
  toArray(): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(this.#length);
    for (const [index, piece] of this.#pieces.entries()) {
      const from = index << BITS;
      all.set(from + piece.length > this.#length ? piece.subarray(0, this.#length - from) : piece, from);
    }
    return all;
  }

  #makeRoom(at: number): void {
    if (at > 0) {
      // Only the first piece grows: most lists are short.
      const wider = new Uint32Array(this.#last.length * 2);
      wider.set(this.#last);
      this.#pieces[this.#pieces.length - 1] = wider;
      this.#last = wider;
      return;
    }
    this.#last = new Uint32Array(this.#length === 0 ? SMALLEST : SIZE);
    this.#pieces.push(this.#last);
  }
}
