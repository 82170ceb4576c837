import type { ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { lookAtEncoding } from '../csv/look-at-encoding.ts';
import type { FieldFacts } from '../fields/field-kind.ts';
import { parseValue } from '../fields/parse-value.ts';
import { readHeaderLine } from '../table/header-line.ts';
import { openTable } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { TableRow } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import type { OpenedSource, SourceRow, SourceTable, SourceValue } from './source-table.ts';

const BLANK: SourceValue = { notes: [] };

/** Opens a CSV file whose columns may be any. */
export async function openCsvRows(source: ByteSource, context: ReadingContext): Promise<OpenedSource> {
  const anyColumns = { file: source.name, columns: [], ordered: false };
  const { encoding } = await lookAtEncoding(source, context);
  const line = encoding ? await readHeaderLine(source, encoding, anyColumns) : undefined;
  const columns = [...new Set(line?.cells.map((name) => name.trim()).filter((name) => name !== ''))].map(
    (name) => ({ name, need: 'O', type: 'string' }) as const,
  );
  const { table, items } = await openTable(source, { ...anyColumns, columns }, context);
  return { tables: table?.header ? [new CsvRows(table)] : [], items };
}

class CsvRows implements SourceTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly #table: Table;
  readonly #places: ReadonlyMap<string, number>;

  constructor(table: Table) {
    this.#table = table;
    this.file = table.file;
    const { places, extras } = table.header ?? { places: new Map<string, number>(), extras: [] };
    this.#places = new Map([...places, ...extras.map(({ name, place }) => [name, place] as const)]);
    this.columns = [...this.#places].sort(([, a], [, b]) => a - b).map(([name]) => name);
  }

  async *read(visit: (row: SourceRow, items: ReadItem[]) => void): AsyncGenerator<readonly ReadItem[]> {
    const places = this.#places;
    const cursor: SourceRow & { at: TableRow | undefined; row: number } = {
      at: undefined,
      row: 0,
      value(column: string, facts: FieldFacts): SourceValue {
        const text = this.at?.cell(places.get(column));
        if (text === undefined) return BLANK;
        const { value, note } = parseValue(text, facts);
        return { value, text, notes: note ? [note] : [] };
      },
    };
    yield* this.#table.read((row, items) => {
      cursor.at = row;
      cursor.row = row.row;
      for (const finding of row.findings) items.push({ type: 'finding', finding, unread: false });
      visit(cursor, items);
    });
  }
}
