import type { ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { cellText, cellValue } from '../workbook/cell-value.ts';
import type { SheetCell, SheetRow } from '../xlsx/sheet-rows.ts';
import { openWorkbook, type Workbook } from '../xlsx/workbook.ts';
import type { SheetPart } from '../xlsx/workbook-parts.ts';
import type { OpenedSource, SourceRow, SourceTable, SourceValue } from './source-table.ts';

/** Rows in which a header is looked for. */
const LOOKED_AT = 20;
const BLANK: SourceValue = { notes: [] };

/** Opens the sheets of a workbook whose headings may be any: the first row that is nearly as wide as the widest, and all text. */
export async function openWorkbookRows(source: ByteSource): Promise<OpenedSource> {
  const workbook = await openWorkbook(source);
  const tables = await Promise.all(workbook.sheets.map((sheet) => openSheet(workbook, sheet)));
  return { tables: tables.filter((table) => table !== undefined), items: [] };
}

async function openSheet(workbook: Workbook, sheet: SheetPart): Promise<SheetTable | undefined> {
  const rows: SheetRow[] = [];
  for await (const piece of workbook.read(sheet).rows) {
    rows.push(...piece.slice(0, LOOKED_AT - rows.length));
    if (rows.length >= LOOKED_AT) break;
  }
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const header = rows.find(({ cells }) => cells.length * 1.7 >= widest && cells.every(({ kind }) => kind === 'text'));
  return header && widest > 1 ? new SheetTable(workbook, sheet, header) : undefined;
}

class SheetTable implements SourceTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly #workbook: Workbook;
  readonly #sheet: SheetPart;
  readonly #headerRow: number;
  readonly #places: ReadonlyMap<string, number>;
  #told = false;

  constructor(workbook: Workbook, sheet: SheetPart, header: SheetRow) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#headerRow = header.row;
    this.file = `${workbook.name} [${sheet.name}]`;
    const places = new Map<string, number>();
    for (const { text, column } of header.cells) {
      const name = text.replace(/\s+/g, ' ').trim();
      places.set(places.has(name) ? `${name} (${column + 1})` : name, column);
    }
    this.#places = places;
    this.columns = [...places.keys()];
  }

  async *read(visit: (row: SourceRow, items: ReadItem[]) => void): AsyncGenerator<readonly ReadItem[]> {
    const first = !this.#told;
    this.#told = true;
    let rows = 0;
    for await (const piece of this.#workbook.read(this.#sheet).rows) {
      const items: ReadItem[] = [];
      for (const row of piece) {
        if (row.row <= this.#headerRow || row.cells.every(({ text }) => text.trim() === '')) continue;
        rows++;
        visit(this.#rowOf(row), items);
      }
      yield items;
    }
    const bytes = this.#workbook.zip.entries.get(this.#sheet.path)?.packed ?? 0;
    if (first) yield [{ type: 'file', file: this.file, rows, bytes, encoding: 'xlsx', delimiter: '' }];
  }

  #rowOf({ row, cells }: SheetRow): SourceRow {
    const byPlace = new Map<number, SheetCell>(cells.map((cell) => [cell.column, cell]));
    return {
      row,
      value: (column, facts) => {
        const cell = byPlace.get(this.#places.get(column) ?? -1);
        if (!cell || (cell.text.trim() === '' && !cell.formula)) return BLANK;
        return { ...cellValue(cell, facts, this.#workbook), text: cellText(cell, this.#workbook) };
      },
    };
  }
}
