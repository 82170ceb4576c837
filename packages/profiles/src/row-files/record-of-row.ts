import type { CellOf } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord } from '@emis-sdk/model';

/** A record that a row holds, or shares with other rows. */
export interface RecordOfRow {
  readonly entity: EntityName;
  /** Field of the record -> column that it comes from. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * Whether other rows hold the same record: then the first row that has it gives it.
   * - `no`: the record is the row's alone, and with it is said what is to be said of the row
   * - `by-some`: there are nearly as many as there are rows, such as persons
   * - columns by which it is known: many rows share it, such as a school; what these columns say decides of its id, and whether there is one
   */
  readonly shared: 'no' | 'by-some' | readonly string[];
  /** A column without which no row holds one. */
  readonly needs?: string;
  /** Nothing when the row has none. */
  make(row: RowAtHand): RawRecord | undefined;
}

/** A row, as records are made of it. */
export interface RowAtHand {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /**
   * The number of what the row says in all columns by which records are known that many rows share: rows of one number say the same in
   * these. Negative when it has none.
   */
  readonly shared: number;
  /** The value of a column without blanks around it; nothing when blank or not there. */
  readonly cell: CellOf;
  /** Whether the file has columns that the layout does not know. */
  readonly hasOthers: boolean;
  /** Columns that the layout does not know, under the name that the file gives them. */
  readonly others: () => [name: string, value: string][];
}
