import type { IdTable } from '../keys/id-table.ts';
import { type IdLayout, OTHER, packPart } from '../keys/id-words.ts';

/** The ids of a batch as they were laid out, for whoever is to look for them: another thread maybe. */
export interface LaidOutIds {
  readonly layouts: Uint8Array;
  /** Four for each. */
  readonly words: Uint32Array;
  /** 1 where behind an id the same stands as behind the one before it that fits a layout: schools repeat from row to row. */
  readonly again: Uint8Array;
}

/** Ids of a batch of rows, laid out before the first of them is looked for. */
export class IdsAhead implements LaidOutIds {
  layouts: Uint8Array = new Uint8Array(0);
  words: Uint32Array = new Uint32Array(0);
  again: Uint8Array = new Uint8Array(0);
  length = 0;

  /** Begins anew, with room for as many ids. */
  clear(most: number): void {
    this.length = 0;
    if (this.layouts.length >= most) return;
    this.layouts = new Uint8Array(most);
    this.words = new Uint32Array(most * 4);
    this.again = new Uint8Array(most);
  }

  /** What has been laid out, in memory of its own. */
  get laidOut(): LaidOutIds {
    const { layouts, words, again, length } = this;
    return { layouts: layouts.slice(0, length), words: words.slice(0, length * 4), again: again.slice(0, length) };
  }

  /** Takes what somebody else has laid out. */
  set laidOut({ layouts, words, again }: LaidOutIds) {
    this.layouts = layouts;
    this.words = words;
    this.again = again;
    this.length = layouts.length;
  }

  /** Lays out the id that stands in a part of a text; one with a part behind it fits no layout here. */
  push(units: Uint16Array, from: number, to: number): void {
    this.layouts[this.length] =
      partIn(units, from, to) < 0 ? packPart(units, from, to - from, this.words, this.length * 4) : OTHER;
    this.length++;
  }

  /** Leaves out the place of an id. */
  skip(): void {
    this.layouts[this.length++] = OTHER;
  }

  layoutOf(number: number): IdLayout {
    return this.layouts[number] as IdLayout;
  }

  /** Looks where all of them must stand in a table. */
  touch(table: IdTable, tail: number): void {
    table.touch(this.layouts, this.words, this.length, tail);
  }
}

/** Where the part of an id begins that many share, as the table of ids sees it. */
export function partIn(units: Uint16Array, from: number, to: number): number {
  if (to - from === 36 && units[from + 8] === HYPHEN) return -1;
  for (let at = from; at < to; at++) if (units[at] === COMMERCIAL_AT) return at;
  return -1;
}

const HYPHEN = 45;
const COMMERCIAL_AT = 64;
