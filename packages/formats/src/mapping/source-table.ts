import type { ReadItem } from '@emis-sdk/model';
import type { FieldFacts } from '../fields/field-kind.ts';
import type { FileFindingCode } from '../findings.ts';

/** The value of a cell, as a field of some kind. */
export interface SourceValue {
  readonly value?: unknown;
  /** As it stands; absent when the cell is blank. */
  readonly text?: string;
  readonly notes: readonly FileFindingCode[];
}

/** A row of a table of somebody's own. */
export interface SourceRow {
  readonly row: number;
  value(column: string, facts: FieldFacts): SourceValue;
}

/** Takes a row and makes items of it. The row is another one after that. */
export type VisitSourceRow = (row: SourceRow, items: ReadItem[]) => void;

/** A table of somebody's own: a CSV file, the list in a JSON file, a sheet of a workbook. It can be read again and again. */
export interface SourceTable {
  /** `students.csv`, `students.xlsx [Sheet1]`. */
  readonly file: string;
  readonly columns: readonly string[];
  /** What the columns are called in findings, and where they stand in the file, is told in the first pass. */
  read(visit: VisitSourceRow): AsyncIterable<readonly ReadItem[]>;
}

export interface OpenedSource {
  readonly tables: readonly SourceTable[];
  /** What is to be said of the file as a whole. */
  readonly items: readonly ReadItem[];
}
