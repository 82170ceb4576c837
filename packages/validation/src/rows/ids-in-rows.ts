import type { RowField } from '@emis-sdk/model';
import type { IdTable } from '../keys/id-table.ts';
import { OTHER, packPart, SHORT, words } from '../keys/id-words.ts';
import { isId } from './cell-check.ts';
import { IdsAhead, type LaidOutIds, partIn } from './ids-ahead.ts';
import { isSame } from './text-units.ts';

/** A text, and its units where they are quick to reach. */
export interface UnitsOfText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** Cells of rows in a text, as rows of a batch lay them out. */
export interface CellsOfRows extends UnitsOfText {
  start(cell: number, place: number): number;
  end(cell: number, place: number): number;
}

/** The number of the id that stands in a part of a text; negative when it is not in the table. */
export function numberIn(table: IdTable, { text, units }: UnitsOfText, from: number, to: number): number {
  const at = partIn(units, from, to);
  const layout = packPart(units, from, (at < 0 ? to : at) - from);
  if (layout === OTHER) return table.numberOf(text.slice(from, to));
  return table.numberOfWords(layout, words, 0, at < 0 ? undefined : text.slice(at, to));
}

/** Adds the ids of rows to a table: of a batch all are laid out first. They stand in one cell, or in two with an `@` between them. */
export class IdAdder {
  readonly #table: IdTable;
  readonly #ahead = new IdsAhead();
  /** The numbers of what stands behind ids that are made of two, by row. */
  #tails = new Uint32Array(0);

  constructor(table: IdTable) {
    this.#table = table;
  }

  /**
   * Makes ready for {@link add}: of those rows of a batch that are not marked with 0.
   *
   * @param laidOut what {@link layOutIds} has made of them, if somebody asked it already
   */
  begin(rows: CellsOfRows, id: RowField | undefined, sound: Uint8Array, laidOut?: LaidOutIds): void {
    const ahead = this.#ahead;
    if (laidOut) ahead.laidOut = laidOut;
    else layOutIds(rows, id, sound, ahead);
    if (id?.kind === 'two-cells') this.#numberTails(rows, id.cells[1], sound.length);
    ahead.touch(this.#table, id?.kind === 'two-cells' ? 0 : -1);
  }

  /** Adds the id of a row, and gives its number; negative when it is there already, or stands in no cell. */
  add(rows: CellsOfRows, id: RowField | undefined, place: number): number {
    if (id?.kind !== 'cell' && id?.kind !== 'two-cells') return -1;
    const { words: all } = this.#ahead;
    const layout = this.#ahead.layoutOf(place);
    if (layout !== OTHER) {
      return this.#table.addWords(layout, all, place * 4, id.kind === 'cell' ? undefined : this.#tails[place]);
    }
    const cells = id.kind === 'cell' ? [id.cell] : id.cells;
    const parts = cells.map((cell) => rows.text.slice(rows.start(cell, place), rows.end(cell, place)));
    return this.#table.addText(parts.join('@'));
  }

  /** Finds the numbers of what stands behind ids. */
  #numberTails(rows: CellsOfRows, cell: number, length: number): void {
    if (this.#tails.length < length) this.#tails = new Uint32Array(length);
    let tail = 0;
    for (let place = 0; place < length; place++) {
      if (this.#ahead.layoutOf(place) === OTHER) continue;
      if (this.#ahead.again[place] !== 1) {
        tail = this.#table.tailOf(`@${rows.text.slice(rows.start(cell, place), rows.end(cell, place))}`);
      }
      this.#tails[place] = tail;
    }
  }
}

/**
 * Lays out the ids of those rows of a batch that are not marked with 0; of ids that are made of two, their first parts. Marks those with 0 whose id in one
 * cell may be none.
 */
export function layOutIds(rows: CellsOfRows, id: RowField | undefined, sound: Uint8Array, ahead: IdsAhead): void {
  ahead.clear(sound.length);
  const { units } = rows;
  const [first, second] = id?.kind === 'cell' ? [id.cell] : id?.kind === 'two-cells' ? id.cells : [];
  let lastFrom = 0;
  let lastTo = -1;
  for (let place = 0; place < sound.length; place++) {
    if (sound[place] === 0 || first === undefined) {
      ahead.skip();
      continue;
    }
    const from = rows.start(first, place);
    const to = rows.end(first, place);
    if (second === undefined) {
      ahead.push(units, from, to);
      const layout = ahead.layoutOf(place);
      // What was laid out as a number of many digits is an id for sure.
      if ((layout === OTHER || layout === SHORT) && !isId(units, from, to)) sound[place] = 0;
      continue;
    }
    const behind = rows.start(second, place);
    const end = rows.end(second, place);
    // Both parts together might look like a UUID.
    if (to - from + 1 + end - behind === 36) ahead.skip();
    else ahead.push(units, from, to);
    if (ahead.layoutOf(place) === OTHER) continue;
    ahead.again[place] = isSame(units, behind, end, lastFrom, lastTo) ? 1 : 0;
    lastFrom = behind;
    lastTo = end;
  }
}
