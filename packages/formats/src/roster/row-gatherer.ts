import type { EntityName, RowBatch, RowField, RowShape, Where } from '@emis-sdk/model';
import type { TableRow } from '../table/row.ts';
import type { Item } from '../table/table.ts';
import type { CodedCells } from './coded-cells.ts';
import { ownText } from './own-text.ts';

/** A field whose value comes of a cell by a conversion. */
export interface CodedField {
  readonly field: string;
  readonly cell: number;
  readonly cells: CodedCells;
}

/** What a gatherer has to know of a file and of the records that its rows become. */
export interface GatheredRows {
  readonly entity: EntityName;
  readonly file: string;
  readonly width: number;
  readonly columns: RowShape['columns'];
  readonly elsewhere?: Readonly<Record<string, Where>> | undefined;
  /** Fields that are a cell, two cells, or identifiers. */
  readonly plain: readonly Exclude<RowField, { kind: 'coded' }>[];
  readonly coded: readonly CodedField[];
  /** Fields for which {@link RowGatherer.take} is told the place of the value. */
  readonly given: readonly { readonly field: string; readonly values: readonly unknown[] }[];
  /** Cells that must be empty, as a record would keep them besides its fields. */
  readonly empty: readonly number[];
  /** Cells that must be filled, as the field would have to be made of others. */
  readonly filled?: readonly number[];
}

/** Rows of one text that may be copied behind another: more would cost more than a batch of their own. */
const FEW = 8;
/** And so long at most: the line that a piece of a file begins is shorter, but a piece is not. */
const LONGEST = 8192;

/** Rows that may lie in one batch: more is a text longer than any piece of a file. */
const MOST = 8192;

/**
 * Gathers the rows of which there is nothing special to say into batches, so that no record is made of them before somebody asks
 * for it. All that is special is left to the reader of records.
 */
export class RowGatherer {
  readonly #rows: GatheredRows;
  readonly #fields: readonly RowField[];
  readonly #shapes = new Map<RowShape['columns'], RowShape>();
  /** The cells that become a field as they stand, and those that must be plain enough to make an id of two. */
  readonly #cells: readonly number[];
  readonly #pairs: readonly number[];
  /** The second half of such an id that was found plain last; none was so far. */
  #lastPlain = ' ';
  readonly #numbers = new Uint32Array(MOST);
  readonly #codes: readonly Uint16Array[];
  readonly #stride: number;
  #bounds: Int32Array;
  #text = '';
  /** Rows that do not stand in that text, one behind the other: those with quotes, which were taken apart, and those that two pieces of a file share. */
  #more = '';
  #columns: RowShape['columns'];
  #count = 0;

  constructor(rows: GatheredRows) {
    this.#rows = rows;
    this.#columns = rows.columns;
    const { plain, coded, given } = rows;
    this.#fields = [
      ...plain,
      ...coded.map(({ field, cells: { values } }, codes) => ({ kind: 'coded' as const, field, codes, values })),
      ...given.map(({ field, values }, index) => ({
        kind: 'coded' as const,
        field,
        codes: coded.length + index,
        values,
      })),
    ];
    this.#pairs = plain.flatMap((field) => (field.kind === 'two-cells' ? [...field.cells] : []));
    this.#cells = plain.flatMap((field) => {
      if (field.kind === 'identifiers' || field.kind === 'besides') return field.parts.map(({ cell }) => cell);
      return field.kind === 'cell' ? [field.cell] : [];
    });
    this.#codes = [...coded, ...given].map(() => new Uint16Array(MOST));
    this.#stride = rows.width + 1;
    this.#bounds = new Int32Array(this.#stride * 256);
  }

  /**
   * Takes a row, unless there is something special about it: then what was gathered before is handed on, and a record has to be
   * made of the row.
   *
   * @param given the place of the value of each given field
   */
  take(row: TableRow, given: readonly number[], items: Item[], columns = this.#rows.columns): boolean {
    if (!this.#isOrdinary(row)) return this.#decline(items);
    const { text } = row;
    if (columns !== this.#columns || this.#count === MOST) {
      this.flush(items);
      this.#columns = columns;
    }
    if (row.isLine && text !== this.#text) this.#goTo(text, items);
    const at = this.#count;
    const { bounds } = row;
    const { coded } = this.#rows;
    for (let index = 0; index < coded.length; index++) {
      const { cell, cells } = coded[index] as CodedField;
      const code = cells.codeOf(text, bounds[cell] ?? 0, (bounds[cell + 1] ?? 1) - 1);
      if (code < 0) return this.#decline(items);
      (this.#codes[index] as Uint16Array)[at] = code;
    }
    for (let index = 0; index < given.length; index++) {
      (this.#codes[coded.length + index] as Uint16Array)[at] = given[index] ?? 0;
    }
    this.#numbers[at] = row.row;
    const start = at * this.#stride;
    if (start + this.#stride > this.#bounds.length) {
      const wider = new Int32Array(this.#bounds.length * 2);
      wider.set(this.#bounds);
      this.#bounds = wider;
    }
    this.#bounds.set(bounds, start);
    if (!row.isLine) {
      this.#shift(start, this.#text.length + this.#more.length);
      this.#more += text;
    }
    this.#count++;
    return true;
  }

  /** Goes on in another text. A few rows that stand in the last one go with it. */
  #goTo(text: string, items: Item[]): void {
    const count = this.#count;
    if (count > FEW || this.#text.length > LONGEST) this.flush(items);
    else if (count > 0) {
      this.#more = this.#text + this.#more;
      this.#shift(0, text.length, count * this.#stride);
    }
    this.#text = text;
  }

  #shift(from: number, by: number, count = this.#stride): void {
    const bounds = this.#bounds;
    for (let at = from; at < from + count; at++) bounds[at] = (bounds[at] as number) + by;
  }

  /** Hands on what was gathered. */
  flush(items: Item[]): void {
    const count = this.#count;
    if (count === 0) return;
    this.#count = 0;
    const batch: RowBatch = {
      type: 'rows',
      shape: this.#shape(),
      text: this.#text + this.#more,
      rows: this.#numbers.slice(0, count),
      bounds: this.#bounds.slice(0, count * this.#stride),
      codes: this.#codes.map((codes) => codes.slice(0, count)),
    };
    items.push(batch);
    this.#text = '';
    this.#more = '';
  }

  #decline(items: Item[]): false {
    this.flush(items);
    return false;
  }

  #isOrdinary(row: TableRow): boolean {
    if (row.findings.length > 0) return false;
    const { empty, filled = NOTHING } = this.#rows;
    const { bounds, text } = row;
    for (let index = 0; index < empty.length; index++) {
      const cell = empty[index] as number;
      if ((bounds[cell + 1] as number) - (bounds[cell] as number) !== 1) return false;
    }
    for (const cell of filled) if ((bounds[cell + 1] ?? 0) - (bounds[cell] ?? 0) <= 1) return false;
    const cells = this.#cells;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as number;
      const from = bounds[cell] as number;
      // A cell of blanks is an empty one, and those are rare.
      if ((bounds[cell + 1] as number) - from > 1 && !isInk(text.charCodeAt(from))) return false;
    }
    for (const cell of this.#pairs) {
      const from = bounds[cell] as number;
      const to = (bounds[cell + 1] as number) - 1;
      if (to - from === this.#lastPlain.length && text.startsWith(this.#lastPlain, from)) continue;
      if (!isPlain(text, from, to)) return false;
      // Schools repeat from row to row.
      if (cell === this.#pairs[1]) this.#lastPlain = ownText(text.slice(from, to));
    }
    return true;
  }

  #shape(): RowShape {
    const columns = this.#columns;
    let shape = this.#shapes.get(columns);
    if (!shape) {
      const { entity, file, width, elsewhere } = this.#rows;
      shape = { entity, file, columns, ...(elsewhere ? { elsewhere } : {}), width, fields: this.#fields };
      this.#shapes.set(columns, shape);
    }
    return shape;
  }
}

const NOTHING: readonly number[] = [];

/** Whether a character is none of those that may be blank. */
function isInk(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit > 0xa0 && unit < 0x1680);
}

/** Whether a part of a text can be one half of an id as it stands: neither a list, nor with signs that such ids write anew. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit > 0x7e || unit === COMMA || unit === AT || unit === LOW_LINE) return false;
  }
  return to > from;
}

const COMMA = 44;
const AT = 64;
const LOW_LINE = 95;
