import { type Table, TextArena, TextIndex } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';
import { RowCells } from './row-cells.ts';
import type { RecordOfRow } from './row-file.ts';

const ENOUGH = 1000;

/** What is found of one kind. */
interface Kind {
  readonly kind: RecordOfRow;
  readonly known: readonly string[];
  /** What the columns by which a record is known have said so far, and the ids that came of it. */
  readonly said: Set<string>;
  readonly seen: TextIndex;
  /** The records as JSON, so that they hold no piece of the file in memory: some hundred bytes each. */
  readonly records: TextArena;
  readonly rows: number[];
  readonly tables: Found[];
}

/** From which record on they come of a table. */
interface Found {
  readonly table: Table;
  readonly columns: Readonly<Record<string, string>>;
  readonly from: number;
}

/**
 * The records that many rows share, such as schools and classes. All kinds of them are looked for in one reading, and handed on kind by
 * kind behind it.
 */
export class FewRecords {
  readonly #kinds: readonly Kind[];

  constructor(kinds: readonly RecordOfRow[]) {
    this.#kinds = kinds.flatMap((kind) => {
      if (typeof kind.shared === 'string') return [];
      const found = { said: new Set<string>(), seen: new TextIndex(), records: new TextArena(), rows: [], tables: [] };
      return [{ kind, known: kind.shared, ...found }];
    });
  }

  /** Looks at all rows of a table. Gives what is said of it. */
  async *read(table: Table): AsyncGenerator<readonly ReadItem[]> {
    const cells = new RowCells(table);
    const looks = this.#kinds.map((one) => {
      const { kind, known, records, tables } = one;
      tables.push({ table, columns: cells.columnsOf(kind), from: records.size });
      return { ...one, places: known.map((column) => table.place(column)), last: '' };
    });
    yield* table.read((row) => {
      for (const look of looks) {
        let key = '';
        for (const place of look.places) {
          const cell = row.cell(place) ?? '';
          // The length in front, so that no two rows of cells give the same key.
          key += `${cell.length} ${cell}`;
        }
        // Rows of one class mostly stand together.
        if (key === look.last) continue;
        look.last = key;
        if (look.said.has(key)) continue;
        look.said.add(key);
        const record = look.kind.make(cells.at(row));
        if (record === undefined) continue;
        const met = look.seen.size;
        look.seen.add(String(record['id']));
        if (look.seen.size === met) continue;
        look.records.add(JSON.stringify(record));
        look.rows.push(row.row);
      }
    });
  }

  /** The records, kind by kind. */
  *items(): Generator<readonly ReadItem[]> {
    for (const { kind, records, rows, tables } of this.#kinds) {
      let items: ReadItem[] = [];
      for (const [index, { table, columns, from }] of tables.entries()) {
        const to = tables[index + 1]?.from ?? records.size;
        for (let number = from; number < to; number++) {
          const record = JSON.parse(records.get(number)) as RawRecord;
          items.push(itemOf(kind.entity, record, table.file, rows[number] ?? 0, columns));
          if (items.length < ENOUGH) continue;
          yield items;
          items = [];
        }
      }
      yield items;
    }
  }
}

function itemOf(
  entity: EntityName,
  record: RawRecord,
  file: string,
  row: number,
  columns: Readonly<Record<string, string>>,
): ReadItem {
  return { type: 'record', entity, record, file, row, columns, findings: [] };
}
