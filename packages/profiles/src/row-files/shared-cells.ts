import { CellIndex, grownTo, type Table, type TableRow } from '@emis-sdk/formats/tables';
import type { RecordOfRow } from './record-of-row.ts';

/**
 * What rows say in the columns by which shared records are known, by number. It is noted in the first reading of the files, so that those after it
 * need not look at these cells again: four bytes for a row.
 */
export class SharedCells {
  readonly #columns: readonly string[];
  readonly #index = new CellIndex();
  /** Numbers plus one, by the row; 0 where there is none. */
  readonly #numbers = new Map<Table, Uint32Array<ArrayBuffer>>();

  constructor(kinds: readonly RecordOfRow[]) {
    this.#columns = [...new Set(kinds.flatMap(({ shared }) => (typeof shared === 'string' ? [] : shared)))];
  }

  /** How many different numbers there are by now. */
  get size(): number {
    return this.#index.size;
  }

  /** Makes the function that notes the rows of a table, and gives the number of each. */
  noting(table: Table): (row: TableRow) => number {
    const places = this.#columns.map((column) => table.place(column));
    let numbers = new Uint32Array(0);
    return (row) => {
      const number = this.#index.add(row, places);
      if (row.row >= numbers.length) {
        numbers = grownTo(numbers, row.row);
        this.#numbers.set(table, numbers);
      }
      numbers[row.row] = number + 1;
      return number;
    };
  }

  /** Makes the function that gives the number of each row noted; a negative one of all others. */
  of(table: Table): (row: TableRow) => number {
    const numbers = this.#numbers.get(table) ?? new Uint32Array(0);
    return ({ row }) => (numbers[row] ?? 0) - 1;
  }
}
