import type { RowField } from '@emis-sdk/model';
import type { IdTable } from '../keys/id-table.ts';
import { OTHER, packPart, SHORT, words } from '../keys/id-words.ts';
import { ownText } from '../own-text.ts';
import { isId } from './cell-check.ts';
import { IdsAhead, type LaidOutIds, partIn } from './ids-ahead.ts';

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
  /** What stood behind the last of them, and its number. */
  #tail = '';
  #tailNumber = 0;

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
    if (id?.kind === 'two-cells') {
      if (this.#tails.length < sound.length) this.#tails = new Uint32Array(sound.length);
      for (let place = 0; place < ahead.length; place++) {
        if (ahead.layoutOf(place) !== OTHER) this.#tails[place] = this.#tailIn(rows, id.cells[1], place);
      }
    }
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

  /** The number of what stands behind the first part. */
  #tailIn(rows: CellsOfRows, cell: number, place: number): number {
    const from = rows.start(cell, place);
    const to = rows.end(cell, place);
    const last = this.#tail;
    if (last.length !== to - from || last === '' || !rows.text.startsWith(last, from)) {
      this.#tail = ownText(rows.text.slice(from, to));
      this.#tailNumber = this.#table.tailOf(`@${this.#tail}`);
    }
    return this.#tailNumber;
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
  for (let place = 0; place < sound.length; place++) {
    if (sound[place] === 0 || first === undefined) {
      ahead.skip();
      continue;
    }
    const from = rows.start(first, place);
    const to = rows.end(first, place);
    // Both parts together might look like a UUID.
    if (second !== undefined && to - from + 1 + rows.end(second, place) - rows.start(second, place) === 36) {
      ahead.skip();
    } else ahead.push(units, from, to);
    if (second !== undefined) continue;
    const layout = ahead.layoutOf(place);
    // What was laid out as a number of many digits is an id for sure.
    if ((layout === OTHER || layout === SHORT) && !isId(units, from, to)) sound[place] = 0;
  }
}
