import { type CellsOfText, writeCells } from './text-arena.ts';
import { TextIndex } from './text-index.ts';

/** What some cells of rows say together, each once, by number. No text is made of them. */
export class CellIndex {
  readonly #index = new TextIndex();

  get size(): number {
    return this.#index.size;
  }

  /** The number of what the cells in these places say, which is there from now on. They are numbered from 0. */
  add(row: CellsOfText, places: readonly (number | undefined)[]): number {
    return this.#index.addWritten(writeCells(row, places));
  }
}
