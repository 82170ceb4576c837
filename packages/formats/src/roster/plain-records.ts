import type { EntityName } from '@emis-sdk/model';
import type { TableRow } from '../table/row.ts';
import type { Item, Table, VisitRow } from '../table/table.ts';
import { NOT_OF_THE_RECORD } from './fields.ts';
import { type Draft, type FieldMap, RecordMaker } from './record-maker.ts';
import type { Roster, RowBatches } from './roster.ts';

/** Adds to a record in the making what its row says in other ways. */
export type OnRecord = (draft: Draft, table: Table, row: TableRow) => void;

/** Reads a file in which each row is one record and needs no other file. */
export async function* readPlain(
  roster: Pick<Roster, 'tables' | 'context'>,
  file: string,
  entity: EntityName,
  fields: readonly FieldMap[],
  onRecord?: OnRecord,
): RowBatches {
  const table = roster.tables.get(file);
  if (!table) return;
  const maker = new RecordMaker(entity, table, fields, roster.context, { aside: NOT_OF_THE_RECORD });
  const gathered = onRecord ? undefined : maker.gatherer();
  const visit: VisitRow<Item> = (row, items) => {
    if (gathered?.take(row, NOTHING_GIVEN, items)) return;
    const draft = maker.draft(row);
    onRecord?.(draft, table, row);
    items.push(maker.item(row, draft));
  };
  yield* table.readRows(visit, { gathered });
}

const NOTHING_GIVEN: readonly number[] = [];
