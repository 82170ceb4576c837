import type { RecordsPart } from '../dataset.ts';
import { COLUMNS, FILE_NAMES, type FileName } from './columns.ts';
import { csvCells, csvLine } from './csv.ts';
import { oneRosterRows } from './rows.ts';

/** The lines that a part of a dataset adds to each file. */
export type PartLines = { readonly [File in FileName]: readonly string[] };

export function partLines(part: RecordsPart): PartLines {
  const rows = oneRosterRows(part);
  const lines = FILE_NAMES.map((file) => {
    const columns: readonly string[] = COLUMNS[file];
    const table: readonly Readonly<Record<string, string | undefined>>[] = rows[file];
    return [file, table.map((row) => csvCells(columns, row))] as const;
  });
  return Object.fromEntries(lines) as unknown as PartLines;
}

/** The first line of a file. */
export function headerLine(file: FileName): string {
  return csvLine(COLUMNS[file]);
}
