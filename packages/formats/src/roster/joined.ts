import type { Where } from '@emis-sdk/model';
import type { Table } from '../table/table.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Draft, RecordMaker } from './record-maker.ts';

/** A file whose rows say more of the records of another, by their id. */
export interface JoinedFile {
  readonly table: Table;
  readonly maker: RecordMaker;
  readonly rows: KeptRows;
}

/** Adds to a record what another file says of it. Gives the places of the fields added. */
export function addJoined(
  draft: Draft,
  id: string,
  { table, maker, rows }: JoinedFile,
): Readonly<Record<string, Where>> | undefined {
  const row = rows.take(id);
  if (!row) return undefined;
  const other = maker.draft(row);
  const elsewhere: Record<string, Where> = {};
  const { extensions, ...fields } = other.record;
  for (const [field, value] of Object.entries(fields)) {
    draft.record[field] = value;
    elsewhere[field] = { file: table.file, row: row.row, column: maker.columns[field] ?? field };
  }
  if (extensions)
    draft.record['extensions'] = { ...(draft.record['extensions'] as object | undefined), ...(extensions as object) };
  if (row.findings.length > 0 || other.findings.length > 0)
    draft.findings = [...draft.findings, ...row.findings, ...other.findings];
  return Object.keys(elsewhere).length > 0 ? elsewhere : undefined;
}

/** The place of a row, as findings give it. */
export function rowOf(table: Table, row: { readonly row: number }, column: string): Where {
  return { file: table.file, row: row.row, column: table.nameOf(column) };
}
