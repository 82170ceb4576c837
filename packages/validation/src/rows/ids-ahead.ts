import type { IdTable } from '../keys/id-table.ts';
import { type IdLayout, takeBack, words } from '../keys/id-words.ts';

/**
 * Ids of a batch of rows, laid out before the first of them is looked for. With millions of ids each look is a wait for memory; where many are about
 * to be made, one quick look for each of them lets all of them wait together.
 */
export class IdsAhead {
  readonly #layouts: IdLayout[] = [];
  #words = new Uint32Array(0);
  #length = 0;
  /** What was seen: so that nobody leaves the looking out. */
  seen = 0;

  /** Begins anew, with room for as many ids. */
  clear(most: number): void {
    this.#length = 0;
    if (this.#words.length < most * 4) this.#words = new Uint32Array(most * 4);
  }

  get length(): number {
    return this.#length;
  }

  /** Keeps the id that was laid out last. */
  push(layout: IdLayout): void {
    const at = this.#length * 4;
    this.#layouts[this.#length++] = layout;
    if (layout !== 'other') for (let word = 0; word < 4; word++) this.#words[at + word] = words[word] as number;
  }

  /**
   * Looks where all of them must stand in a table.
   *
   * @param tail negative when they have no part behind them
   */
  touch(table: IdTable, tail: number): void {
    let seen = 0;
    for (let number = 0; number < this.#length; number++) {
      const layout = this.#layouts[number] as IdLayout;
      if (layout !== 'other') seen ^= table.touch(layout, this.#words[number * 4] as number, tail);
    }
    this.seen = seen;
  }

  /** Says how an id is laid out, and puts it into the words as it was. */
  at(number: number): IdLayout {
    const layout = this.#layouts[number] as IdLayout;
    if (layout !== 'other') takeBack(this.#words, number * 4);
    return layout;
  }
}
