/** Which rows of a file are meant. */
export interface Rows {
  /** How many there are. */
  readonly size: number;
  has(row: number): boolean;
  /** The last of them; -1 when there is none. */
  readonly last: number;
  /** The first of them that comes after a row. Behind the last one it is a row that no file has. */
  after(row: number): number;
}

/** Numbers of rows, one bit each. */
export class RowSet implements Rows {
  #words = new Uint32Array(1024);
  size = 0;
  last = -1;

  add(row: number): void {
    if (this.has(row)) return;
    this.size++;
    this.last = Math.max(this.last, row);
    const word = row >>> 5;
    if (word >= this.#words.length) {
      const words = new Uint32Array(Math.max(word + 1, this.#words.length * 2));
      words.set(this.#words);
      this.#words = words;
    }
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return (((this.#words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  after(row: number): number {
    if (row >= this.last) return BEHIND_ALL;
    let next = row + 1;
    while (!this.has(next)) next += this.#words[next >>> 5] ? 1 : 32 - (next & 31);
    return next;
  }
}

/** The rows of two sets that share none. */
export function either(one: Rows, other: Rows): Rows {
  return {
    size: one.size + other.size,
    last: Math.max(one.last, other.last),
    has: (row) => one.has(row) || other.has(row),
    after: (row) => Math.min(one.after(row), other.after(row)),
  };
}

/** A whole number, so that the numbers of rows stay whole for the engine too. */
const BEHIND_ALL = 0x7fff_ffff;
