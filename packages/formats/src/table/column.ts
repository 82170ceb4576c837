import type { RecordKey } from '@emis-sdk/model';

/**
 * One column of a file, as its format defines it. `need`:
 * `R` required, `O` optional, `C` required in a file of changes and blank in a full one.
 */
export interface Column {
  readonly name: string;
  readonly need: 'R' | 'O' | 'C';
  readonly type: ColumnType;
  /** The name by which readers ask for it, where that is not its own: formats that grew out of one another call one thing differently. */
  readonly key?: string;
  /** Names that other editions of the format use: read without a word. */
  readonly also?: readonly string[];
  /** Names of older editions: read with a finding. */
  readonly old?: readonly string[];
}

export type ColumnType =
  | 'guid'
  | 'guid-list'
  | 'string'
  | 'string-list'
  | 'date'
  | 'datetime'
  | 'year'
  | 'enum'
  | 'enum-list'
  | 'boolean-token'
  | 'float'
  | 'integer'
  | 'userid-list'
  | 'mapping-list';

/** A file of a format. */
export interface TableSpec {
  /** Its exact name: `users.csv`. */
  readonly file: string;
  readonly columns: readonly Column[];
  /** What stands between cells, where it is not a comma. */
  readonly delimiter?: string;
  /** Encodings that the format has beside UTF-8: read without a word. */
  readonly encodings?: readonly string[];
  /** Whether the format prescribes the order of the columns, and that all of them are there. */
  readonly ordered: boolean;
  /** The records that a row would have held, made out from what could be read of it. */
  readonly lost?: (cell: CellOf) => readonly RecordKey[];
}

/** The value of a column in one row, by the column's name in the format; nothing when blank or not there. */
export type CellOf = (column: string) => string | undefined;

/** Writes columns as rows `[name, need, type]`; the type is `string` unless said. */
export function columns(rows: readonly (readonly [name: string, need: Column['need'], type?: ColumnType])[]): Column[] {
  return rows.map(([name, need, type = 'string']) => ({ name, need, type }));
}
