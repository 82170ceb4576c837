import type { IdTable } from '../keys/id-table.ts';
import { type IdLayout, layOutPart, spreadFirst } from '../keys/id-words.ts';
import { ownText } from '../own-text.ts';

/** A text, and its units where they are quick to reach. */
export interface UnitsOfText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** The number of the id that stands in a part of a text; negative when it is not in the table. */
export function numberIn(table: IdTable, { text, units }: UnitsOfText, from: number, to: number): number {
  const at = partIn(units, from, to);
  const layout = packPart(units, from, at < 0 ? to : at);
  if (layout === 'other') return table.numberOf(text.slice(from, to));
  return table.numberOfWords(layout, at < 0 ? undefined : text.slice(at, to));
}

/** Adds ids that stand in parts of texts to a table. */
export class IdAdder {
  readonly #table: IdTable;
  /** What stood behind the last id that was made of two, and its number. */
  #tail = '';
  #tailNumber = 0;

  constructor(table: IdTable) {
    this.#table = table;
  }

  /** Adds an id, and gives its number; negative when it is there already. */
  add({ text, units }: UnitsOfText, from: number, to: number): number {
    const layout = partIn(units, from, to) < 0 ? packPart(units, from, to) : 'other';
    if (layout === 'other') return this.#table.addText(text.slice(from, to));
    return this.#table.addWords(layout, undefined);
  }

  /** Adds the id made of a part of a text that has no `@`, an `@`, and another part. */
  addPair({ text, units }: UnitsOfText, from: number, to: number, otherFrom: number, otherTo: number): number {
    // So long an id might look like a UUID.
    const length = to - from + 1 + otherTo - otherFrom;
    const layout = length === 36 ? 'other' : packPart(units, from, to);
    if (layout === 'other') return this.#table.addText(`${text.slice(from, to)}@${text.slice(otherFrom, otherTo)}`);
    const last = this.#tail;
    if (last.length !== otherTo - otherFrom || last === '' || !text.startsWith(last, otherFrom)) {
      this.#tail = ownText(text.slice(otherFrom, otherTo));
      this.#tailNumber = this.#table.tailOf(`@${this.#tail}`);
    }
    return this.#table.addWords(layout, this.#tailNumber);
  }
}

/** Puts a part of a text into the words of ids, and says how it is laid out. */
function packPart(units: Uint16Array, from: number, to: number): IdLayout {
  const layout = layOutPart(units, from, to - from);
  spreadFirst();
  return layout;
}

/** Where the part of an id begins that many share, as the table of ids sees it. */
function partIn(units: Uint16Array, from: number, to: number): number {
  if (to - from === 36 && units[from + 8] === HYPHEN) return -1;
  for (let at = from; at < to; at++) if (units[at] === COMMERCIAL_AT) return at;
  return -1;
}

const HYPHEN = 45;
const COMMERCIAL_AT = 64;
