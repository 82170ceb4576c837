import type { Table, TableRow } from '@emis-sdk/formats/tables';
import type { RecordOfRow, RowAtHand } from './record-of-row.ts';

const NOWHERE = -1;

/** The row of a table that is looked at: one for all of them. */
export class RowCells implements RowAtHand {
  row = 0;
  shared = NOWHERE;
  readonly #table: Table;
  readonly #places = new Map<string, number>();
  #row: TableRow | undefined;

  readonly hasOthers: boolean;

  constructor(table: Table) {
    this.hasOthers = (table.header?.extras.length ?? 0) > 0;
    this.#table = table;
  }

  /** Goes to a row, and to the number of what it shares with others. */
  at(row: TableRow, shared: number): this {
    this.#row = row;
    this.row = row.row;
    this.shared = shared;
    return this;
  }

  readonly cell = (column: string): string | undefined => {
    let place = this.#places.get(column);
    if (place === undefined) {
      place = this.#table.place(column) ?? NOWHERE;
      this.#places.set(column, place);
    }
    return place === NOWHERE ? undefined : trimmed(this.#row?.cell(place));
  };

  readonly others = (): [name: string, value: string][] => {
    const found: [name: string, value: string][] = [];
    for (const { place, name } of this.#table.header?.extras ?? []) {
      const value = trimmed(this.#row?.cell(place));
      if (value !== undefined) found.push([name, value]);
    }
    return found;
  };

  /** Field of a record -> column, by the names that stand in the file. */
  columnsOf({ columns }: RecordOfRow): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, this.#table.nameOf(column)]));
  }
}

/** A cell without blanks around it: hardly any has some, and to look at both ends is quicker than to ask the engine. */
function trimmed(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  return isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
}

/** Whether a character is a letter, digit or sign of ASCII. */
function isInk(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}
