import { cellOf } from './cell-reference.ts';
import { unescapedText } from './cell-text.ts';
import { brokenWorkbook } from './workbook-error.ts';
import { XmlReader } from './xml-reader.ts';

/** A cell that holds something. */
export interface SheetCell {
  /** Counted from 0. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'date';
  /** What stands in the file: a text, a number in figures, `1` or `0`, `#N/A`, a moment in ISO 8601. Empty for a formula that was never reckoned. */
  readonly text: string;
  readonly style: number;
  readonly formula: boolean;
}

export interface SheetRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** An area whose cells are shown as one: only its first holds a value. Rows as the spreadsheet numbers them, columns counted from 0. */
export interface MergedArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A row may hold so many values: forms have some tens of columns. */
const MOST_COLUMNS = 512;
const MOST_ROWS = 1_048_576;
const LAST_COLUMN = 16_383;
const ENOUGH = 500;
const KINDS: Readonly<Record<string, SheetCell['kind']>> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  b: 'boolean',
  e: 'error',
  d: 'date',
};

/** Reads the rows of one sheet as its bytes come. */
export class SheetRows {
  readonly #part: string;
  readonly #strings: readonly string[];
  /** Areas that are shown as one cell, known once the sheet was read to its end. */
  readonly merged: MergedArea[] = [];
  #rows: SheetRow[] = [];
  #row = 0;
  #hidden = false;
  #cells: SheetCell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #text = '';
  #collecting = false;
  #phonetic = false;

  constructor(part: string, strings: readonly string[]) {
    this.#part = part;
    this.#strings = strings;
  }

  /** Rows that hold at least one value, in pieces. */
  async *read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly SheetRow[]> {
    const reader = new XmlReader(this.#part, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (this.#collecting) this.#text += text;
      },
      close: (name) => this.#close(name),
    });
    for await (const chunk of bytes) {
      reader.push(chunk);
      if (this.#rows.length < ENOUGH) continue;
      yield this.#rows;
      this.#rows = [];
    }
    reader.end();
    if (this.#rows.length > 0) yield this.#rows;
    this.#rows = [];
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row': {
        const row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r);
        if (!Number.isInteger(row) || row <= this.#row || row > MOST_ROWS) {
          throw brokenWorkbook(this.#part, `its rows are not in order, near row ${this.#row}`);
        }
        this.#row = row;
        this.#hidden = attributes.hidden === '1' || attributes.hidden === 'true';
        this.#cells = [];
        this.#column = -1;
        break;
      }
      case 'c': {
        const column = attributes.r === undefined ? this.#column + 1 : (cellOf(attributes.r)?.column ?? -1);
        if (column <= this.#column || column > LAST_COLUMN) {
          throw brokenWorkbook(this.#part, `the cells of row ${this.#row} are not in order`);
        }
        this.#column = column;
        this.#type = attributes.t ?? 'n';
        this.#style = Number(attributes.s ?? 0) || 0;
        this.#formula = false;
        this.#text = '';
        break;
      }
      case 'f':
        this.#formula = true;
        break;
      case 'rPh':
        this.#phonetic = true;
        break;
      case 'v':
      case 't':
        this.#collecting = !this.#phonetic;
        break;
      case 'mergeCell':
        this.#merge(attributes.ref ?? '');
        break;
      default:
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#collecting = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.length > 0) {
      this.#rows.push({ row: this.#row, hidden: this.#hidden, cells: this.#cells });
    }
  }

  #endCell(): void {
    const kind = KINDS[this.#type] ?? 'number';
    const text = this.#type === 's' ? (this.#strings[Number(this.#text)] ?? '') : this.#own();
    if (text === '' && !this.#formula) return;
    if (this.#cells.length > MOST_COLUMNS) return;
    this.#cells.push({ column: this.#column, kind, text, style: this.#style, formula: this.#formula });
  }

  #own(): string {
    return this.#type === 'str' || this.#type === 'inlineStr' ? unescapedText(this.#text) : this.#text.trim();
  }

  #merge(reference: string): void {
    const [first, last] = reference.split(':').map(cellOf);
    if (!first || !last || this.merged.length >= MOST_MERGED) return;
    this.merged.push({ fromRow: first.row, toRow: last.row, fromColumn: first.column, toColumn: last.column });
  }
}

/** Merged areas that are remembered. */
const MOST_MERGED = 10_000;
