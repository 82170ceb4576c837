import { grownTo } from './column.ts';

/** Whole numbers below 2^32, one after the other. Where all numbers of a part of it are 0, no memory is touched for them. */
export class NumberList {
  #numbers: Uint32Array = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length++;
    this.#numbers = grownTo(this.#numbers, at);
    if (value !== 0) this.#numbers[at] = value;
  }

  get(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
