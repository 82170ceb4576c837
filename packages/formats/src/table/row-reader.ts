import type { RowMark, RowSink } from '../csv/tokenizer.ts';
import { TableRow } from './row.ts';
import type { Rows } from './row-set.ts';

/** Takes a row; `mark` is what the tokenizer has to say of it. The row is another one after that. */
export type TakeRow = (row: TableRow, mark: RowMark | undefined) => void;

export interface RowReaderShape {
  readonly delimiter: string;
  /** Number of columns of the header. */
  readonly width: number;
  readonly headerRow: number;
  /** The rows wanted: others are not even cut. All when absent. */
  readonly only: Rows | undefined;
}

/** Goes from row to row below the header. Rows whose cells are all blank are passed over. */
export class RowReader implements RowSink {
  readonly #shape: RowReaderShape;
  readonly #row: TableRow;
  readonly #take: TakeRow;

  constructor(shape: RowReaderShape, take: TakeRow) {
    this.#shape = shape;
    this.#row = new TableRow(shape.width, shape.delimiter);
    this.#take = take;
  }

  line(number: number, text: string, from: number, to: number): void {
    if (!this.#wants(number)) return;
    const row = this.#row;
    row.goToLine(number, text, from, to);
    if (row.isBlank(0) && text.slice(from, to).replaceAll(this.#shape.delimiter, '').trim() === '') return;
    this.#take(row, undefined);
  }

  cells(number: number, cells: string[], mark: RowMark | undefined): void {
    if (!this.#wants(number)) return;
    if (!mark && cells.every((cell) => cell.trim() === '')) return;
    this.#row.goToCells(number, cells);
    this.#take(this.#row, mark);
  }

  #wants(number: number): boolean {
    const { headerRow, only } = this.#shape;
    return number > headerRow && (only === undefined || only.has(number));
  }
}
