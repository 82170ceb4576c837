/** Which rows of a file are meant. */
export interface Rows {
  readonly isEmpty: boolean;
  has(row: number): boolean;
}

/** Numbers of rows, one bit each. */
export class RowSet implements Rows {
  #words = new Uint32Array(1024);
  isEmpty = true;

  add(row: number): void {
    this.isEmpty = false;
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
}
