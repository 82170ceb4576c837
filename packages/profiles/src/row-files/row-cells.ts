import type { Table, TableRow } from '@emis-sdk/formats/tables';
import type { RecordOfRow, RowAtHand } from './record-of-row.ts';

const NOWHERE = -1;

/** The row of a table that is looked at: one for all of them. */
export class RowCells implements RowAtHand {
  row = 0;
  readonly #table: Table;
  readonly #places = new Map<string, number>();
  #row: TableRow | undefined;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Goes to a row. */
  at(row: TableRow): this {
    this.#row = row;
    this.row = row.row;
    return this;
  }

  readonly cell = (column: string): string | undefined => {
    let place = this.#places.get(column);
    if (place === undefined) {
      place = this.#table.place(column) ?? NOWHERE;
      this.#places.set(column, place);
    }
    return place === NOWHERE ? undefined : this.#row?.cell(place)?.trim();
  };

  readonly others = (): [name: string, value: string][] => {
    const found: [name: string, value: string][] = [];
    for (const { place, name } of this.#table.header?.extras ?? []) {
      const value = this.#row?.cell(place)?.trim();
      if (value !== undefined) found.push([name, value]);
    }
    return found;
  };

  /** Field of a record -> column, by the names that stand in the file. */
  columnsOf({ columns }: RecordOfRow): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, this.#table.nameOf(column)]));
  }
}
