import { NumberList } from './number-list.ts';

/**
 * Whole numbers, one after the other, which mostly count up by one: the numbers of rows, of records, of ids. Only where they do not is anything
 * written down, so a million of them take next to nothing; 8 bytes for each that does not follow the one before it.
 */
export class RunList {
  /** At which index runs begin, and how much more than their index their numbers are. */
  readonly #starts = new NumberList();
  readonly #more = new NumberList();
  #last = -1;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const more = value - this.#length;
    if (more !== this.#last || this.#length === 0) {
      this.#starts.push(this.#length);
      this.#more.push(more);
      this.#last = more;
    }
    this.#length++;
  }

  /** Adds `count` numbers that count up from the first. */
  pushRun(first: number, count: number): void {
    if (count === 0) return;
    this.push(first);
    this.#length += count - 1;
  }

  get(index: number): number {
    if (index >= this.#length) return 0;
    let from = 0;
    let to = this.#starts.length;
    while (from + 1 < to) {
      const middle = (from + to) >>> 1;
      if (this.#starts.get(middle) <= index) from = middle;
      else to = middle;
    }
    return (this.#more.get(from) + index) >>> 0;
  }
}
