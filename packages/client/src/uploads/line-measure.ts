/** The smallest piece, and the first one, in bytes. */
const SMALLEST = 4 * 1024;
const FIRST = 64 * 1024;
/** How long a piece may take, in milliseconds: so much is lost at most when the line breaks. */
const SHORT = 1000;
const LONG = 4000;

/** How large pieces are: as large as the line carries in a second or some, and smaller each time that it breaks. */
export class LineMeasure {
  readonly #largest: number;
  #bytes: number;

  constructor(largest: number) {
    this.#largest = largest;
    this.#bytes = Math.min(FIRST, largest);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** A piece of this size got through in so many milliseconds. */
  passed(bytes: number, ms: number): void {
    // The last piece of a file says nothing of a larger one.
    if (bytes < this.#bytes) return;
    if (ms < SHORT) this.#bytes = Math.min(this.#largest, this.#bytes * 2);
    else if (ms > LONG) this.broke();
  }

  broke(): void {
    this.#bytes = Math.min(this.#largest, Math.max(SMALLEST, Math.floor(this.#bytes / 2)));
  }
}
