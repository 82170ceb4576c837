/** Numbers of a full piece: 16,384, in 64 kB. */
const BITS = 14;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;
const SMALLEST = 16;

/**
 * Whole numbers below 2^32, one after the other. It grows by pieces that stay where they are, so that no longer copy of all of them is ever made: that
 * copy, and the array it takes the place of, would be most of what a run needs. A piece of which all numbers are 0 is not there.
 */
export class NumberList {
  readonly #pieces: Uint32Array[] = [];
  #last = NOTHING;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & MASK;
    if (at === 0) {
      this.#last = NOTHING;
      this.#pieces.push(NOTHING);
    }
    this.#length++;
    if (at >= this.#last.length) {
      if (value === 0 && this.#last === NOTHING) return;
      this.#makeRoom(at);
    }
    this.#last[at] = value;
  }

  get(index: number): number {
    return (this.#pieces[index >>> BITS] as Uint32Array | undefined)?.[index & MASK] ?? 0;
  }

  #makeRoom(at: number): void {
    // Only the first piece grows: most lists are short.
    let length = this.#length > SIZE ? SIZE : SMALLEST;
    while (length <= at) length *= 2;
    const wider = new Uint32Array(length);
    wider.set(this.#last);
    this.#pieces[this.#pieces.length - 1] = wider;
    this.#last = wider;
  }
}

const NOTHING = new Uint32Array(0);
