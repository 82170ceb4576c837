import type { IdTable } from '../keys/id-table.ts';
import { type IdLayout, takeBack, words } from '../keys/id-words.ts';

/** The ids of a batch as they were laid out, for whoever is to look for them: another thread maybe. */
export interface LaidOutIds {
  /** By place: which of {@link LAYOUTS}. */
  readonly layouts: Uint8Array;
  /** Four for each. */
  readonly words: Uint32Array;
}

const LAYOUTS: readonly IdLayout[] = ['other', 'uuid', 'upper-uuid', 'hex-32', 'hex-24', 'short'];

/**
 * Ids of a batch of rows, laid out before the first of them is looked for. With millions of ids each look is a wait for memory; where many are about
 * to be made, one quick look for each of them lets all of them wait together.
 */
export class IdsAhead {
  #layouts: Uint8Array = new Uint8Array(0);
  #words: Uint32Array = new Uint32Array(0);
  #length = 0;
  /** What was seen: so that nobody leaves the looking out. */
  seen = 0;

  /** Begins anew, with room for as many ids. */
  clear(most: number): void {
    this.#length = 0;
    if (this.#layouts.length >= most) return;
    this.#layouts = new Uint8Array(most);
    this.#words = new Uint32Array(most * 4);
  }

  get length(): number {
    return this.#length;
  }

  /** What has been laid out, in memory of its own. */
  get laidOut(): LaidOutIds {
    return { layouts: this.#layouts.slice(0, this.#length), words: this.#words.slice(0, this.#length * 4) };
  }

  /** Takes what somebody else has laid out. */
  set laidOut({ layouts, words }: LaidOutIds) {
    this.#layouts = layouts;
    this.#words = words;
    this.#length = layouts.length;
  }

  /** Keeps the id that was laid out last. */
  push(layout: IdLayout): void {
    const at = this.#length * 4;
    this.#layouts[this.#length++] = LAYOUTS.indexOf(layout);
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
      const layout = this.layoutOf(number);
      if (layout !== 'other') seen ^= table.touch(layout, this.#words[number * 4] as number, tail);
    }
    this.seen = seen;
  }

  layoutOf(number: number): IdLayout {
    return LAYOUTS[this.#layouts[number] as number] as IdLayout;
  }

  /** Says how an id is laid out, and puts it into the words as it was. */
  at(number: number): IdLayout {
    const layout = this.layoutOf(number);
    if (layout !== 'other') takeBack(this.#words, number * 4);
    return layout;
  }
}
