/** Numbers of rows, one bit each. */
export class RowSet {
  #words = new Uint32Array(1024);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  add(row: number): void {
    const word = row >>> 5;
    if (word >= this.#words.length) {
      const words = new Uint32Array(Math.max(word + 1, this.#words.length * 2));
      words.set(this.#words);
      this.#words = words;
    }
    const before = this.#words[word] ?? 0;
    const after = (before | (1 << (row & 31))) >>> 0;
    if (after === before) return;
    this.#words[word] = after;
    this.#count++;
  }

  has(row: number): boolean {
    return (((this.#words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }
}
