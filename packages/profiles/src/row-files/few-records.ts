import { type Table, TextArena, TextIndex } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';
import type { RecordOfRow, RowAtHand } from './record-of-row.ts';
import { RowCells } from './row-cells.ts';
import type { SharedCells } from './shared-cells.ts';

const ENOUGH = 1000;

/** What is found of one kind. */
interface Kind {
  readonly kind: RecordOfRow;
  /** The ids that were met. */
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
  readonly #shared: SharedCells;

  constructor(kinds: readonly RecordOfRow[], shared: SharedCells) {
    this.#shared = shared;
    this.#kinds = kinds.flatMap((kind) => {
      if (typeof kind.shared === 'string') return [];
      return [{ kind, seen: new TextIndex(), records: new TextArena(), rows: [], tables: [] }];
    });
  }

  /** Looks at all rows of a table. Gives what is said of it. */
  async *read(table: Table): AsyncGenerator<readonly ReadItem[]> {
    const cells = new RowCells(table);
    for (const { kind, records, tables } of this.#kinds) {
      tables.push({ table, columns: cells.columnsOf(kind), from: records.size });
    }
    const numberOf = this.#shared.noting(table);
    yield* table.read((row) => {
      const met = this.#shared.size;
      const number = numberOf(row);
      if (number < met) return;
      for (const one of this.#kinds) take(one, cells.at(row, number));
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

function take({ kind, seen, records, rows }: Kind, row: RowAtHand): void {
  const record = kind.make(row);
  if (record === undefined || !isNew(seen, String(record['id']))) return;
  records.add(JSON.stringify(record));
  rows.push(row.row);
}

/** Whether a text was not there yet. It is from now on. */
function isNew(texts: TextIndex, text: string): boolean {
  const met = texts.size;
  texts.add(text);
  return texts.size > met;
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
