import { type Table, type TableRow, TextArena, TextIndex } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';
import type { RecordOfRow, RowAtHand } from './record-of-row.ts';
import { RowCells } from './row-cells.ts';

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
  /** The columns by which records of these kinds are known, and all that they have said together. */
  readonly #columns: readonly string[];
  readonly #said = new TextIndex();

  constructor(kinds: readonly RecordOfRow[]) {
    this.#kinds = kinds.flatMap((kind) => {
      if (typeof kind.shared === 'string') return [];
      return [{ kind, seen: new TextIndex(), records: new TextArena(), rows: [], tables: [] }];
    });
    this.#columns = [...new Set(kinds.flatMap(({ shared }) => (typeof shared === 'string' ? [] : shared)))];
  }

  /** Looks at all rows of a table. Gives what is said of it. */
  async *read(table: Table): AsyncGenerator<readonly ReadItem[]> {
    const cells = new RowCells(table);
    for (const { kind, records, tables } of this.#kinds) {
      tables.push({ table, columns: cells.columnsOf(kind), from: records.size });
    }
    const places = this.#columns.map((column) => table.place(column));
    const last = new Array<string | undefined>(places.length);
    yield* table.read((row) => {
      // Rows of one class mostly stand together.
      if (isLike(last, row, places) || !isNew(this.#said, keyOf(row, places))) return;
      for (const one of this.#kinds) take(one, cells.at(row));
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

/** Whether a row says in these places what the one before it said, which is forgotten over it. */
function isLike(last: (string | undefined)[], row: TableRow, places: readonly (number | undefined)[]): boolean {
  let isSame = true;
  for (let index = 0; index < places.length; index++) {
    const stated = row.cell(places[index]) ?? '';
    if (stated === last[index]) continue;
    last[index] = stated;
    isSame = false;
  }
  return isSame;
}

/** The cells by which a row is known, as one text: no two rows of other cells have the same. */
function keyOf(row: TableRow, places: readonly (number | undefined)[]): string {
  // No cell of a line without quotes holds a line break; and a text of the other kind has quotes.
  if (!row.isLine) return JSON.stringify(places.map((place) => row.cell(place) ?? ''));
  let key = '';
  for (let index = 0; index < places.length; index++) key += `${row.cell(places[index]) ?? ''}\n`;
  return key;
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
