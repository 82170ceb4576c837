/** How long a piece or a batch may take, in milliseconds: so much is lost at most when the line breaks. */
const SHORT = 1000;
const LONG = 4000;

/** How much goes at once: as much as the line carries in a second or some, and less each time that it breaks. Bytes or records, whatever is counted. */
export class LineMeasure {
  readonly #smallest: number;
  #largest: number;
  #size: number;

  constructor({ first, smallest, largest }: { first: number; smallest: number; largest: number }) {
    this.#smallest = smallest;
    this.#largest = largest;
    this.#size = Math.min(first, largest);
  }

  get size(): number {
    return this.#size;
  }

  /** So much got through in so many milliseconds. */
  passed(size: number, ms: number): void {
    // The last of a file says nothing of a larger one.
    if (size < this.#size) return;
    if (ms < SHORT) this.#size = Math.min(this.#largest, this.#size * 2);
    else if (ms > LONG) this.broke();
  }

  broke(): void {
    this.#size = Math.min(this.#largest, Math.max(this.#smallest, Math.floor(this.#size / 2)));
  }

  /** So much never gets through, however quick the line is with less. */
  tooMuch(size: number): void {
    this.#largest = Math.floor(size / 2);
    this.broke();
  }
}
