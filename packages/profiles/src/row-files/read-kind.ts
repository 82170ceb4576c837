import type { Table } from '@emis-sdk/formats/tables';
import type { ReadItem } from '@emis-sdk/model';
import type { RecordOfRow } from './record-of-row.ts';
import { RowCells } from './row-cells.ts';
import { SeenIds } from './seen-ids.ts';
import type { SharedCells } from './shared-cells.ts';

/** Reads the records of one kind of which there are nearly as many as rows. */
export async function* readKind(
  kind: RecordOfRow,
  tables: readonly Table[],
  sharedCells: SharedCells,
): AsyncGenerator<readonly ReadItem[]> {
  const { entity, shared, needs } = kind;
  if (typeof shared !== 'string') return;
  const seen = new SeenIds();
  for (const table of tables) {
    if (needs !== undefined && table.place(needs) === undefined) continue;
    const cells = new RowCells(table);
    const columns = cells.columnsOf(kind);
    const numberOf = sharedCells.of(table);
    yield* table.read((row, items) => {
      const record = kind.make(cells.at(row, numberOf(row)));
      if (record === undefined) return;
      if (shared === 'by-some' && !seen.isNew(String(record['id']))) return;
      // What is said of the row is said once, with the record that is the row's alone.
      const findings = shared === 'no' ? row.findings : [];
      items.push({ type: 'record', entity, record, file: table.file, row: row.row, columns, findings });
    });
  }
}
