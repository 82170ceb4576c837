import type { EntityName } from '@emis-sdk/model';
import type { Table, TableRow } from '../table/table.ts';
import { NOT_OF_THE_RECORD } from './fields.ts';
import { type Draft, type FieldMap, RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

/** Reads a file in which each row is one record and needs no other file. */
export async function* readPlain(
  roster: Roster,
  file: string,
  entity: EntityName,
  fields: readonly FieldMap[],
  onRecord?: (draft: Draft, table: Table, row: TableRow) => void,
): Batches {
  const table = roster.tables.get(file);
  if (!table) return;
  const maker = new RecordMaker(entity, table, fields, roster.context, { aside: NOT_OF_THE_RECORD });
  for await (const { rows, items } of table.read()) {
    const batch = [...items];
    for (const row of rows) {
      const draft = maker.draft(row);
      onRecord?.(draft, table, row);
      batch.push(maker.item(row, draft));
    }
    yield batch;
  }
}
