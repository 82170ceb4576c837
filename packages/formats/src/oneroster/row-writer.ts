import { ENTITIES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { isBlankPart } from '../csv/blank.ts';
import { cleanCell } from '../csv/clean-cell.ts';
import { decoderOf, encodeOwn } from '../fields/own-fields.ts';
import { EXACT, ownColumn } from '../roster/own-columns.ts';
import type { FieldMap } from '../roster/record-maker.ts';
import { isSecret } from '../table/secret-columns.ts';
import type { Loss } from '../writing.ts';
import type { FileLayout } from './file-layout.ts';
import { wordsOf } from './vocabularies.ts';

/** What writing a row needs to know besides the record. */
export interface RowOptions {
  readonly forSpreadsheets: boolean;
  onLost(loss: Loss): void;
}

/** A field, the column that it stands in, and both ways between them. */
interface Step {
  readonly field: string;
  readonly place: number;
  encode(value: unknown): string | undefined;
  decode(cell: string): unknown;
}

/** A row in the making. */
export interface Row {
  readonly record: RawRecord;
  readonly cells: string[];
  /** Fields that the cells do not say exactly. */
  readonly exact: Record<string, unknown>;
  /** What a reader would find under `extensions` besides. */
  readonly extensions: Record<string, unknown>;
}

/** Longer rows are not read. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Writes records of one entity as rows of one file, by the table of fields by which they are read. Each cell is read back at once: where that
 * does not give the value, the row says it in {@link EXACT}. So what is written always comes back.
 */
export class RowWriter {
  readonly #entity: EntityName;
  readonly #layout: FileLayout;
  readonly #options: RowOptions;
  readonly #steps: readonly Step[];
  readonly #taken: ReadonlySet<string>;

  /** `aside`: fields that the caller writes, or that stand in another file. */
  constructor(
    entity: EntityName,
    layout: FileLayout,
    fields: readonly FieldMap[],
    options: RowOptions,
    aside: readonly string[] = [],
  ) {
    this.#entity = entity;
    this.#layout = layout;
    this.#options = options;
    const mapped = fields.flatMap((map) => this.#mapped(map));
    const known = new Set([...mapped.map(({ field }) => field), ...aside, 'extensions']);
    const own = Object.keys(ENTITIES[entity].fields).flatMap((field) => (known.has(field) ? [] : this.#own(field)));
    this.#steps = [...mapped, ...own];
    this.#taken = new Set([...known, ...own.map(({ field }) => field)]);
  }

  /** Puts the fields of a record into their cells. */
  start(record: RawRecord): Row {
    const row: Row = { record, cells: this.#layout.blank(), exact: {}, extensions: {} };
    for (const { field, place, encode, decode } of this.#steps) {
      const value = record[field];
      if (value === undefined) continue;
      const cell = encode(value);
      const clean = cell === undefined ? '' : cleanCell(cell, this.#options.forSpreadsheets);
      row.cells[place] = clean;
      if (!isSame(isBlankPart(clean, 0, clean.length) ? undefined : decode(clean), value)) row.exact[field] = value;
    }
    // Fields of which nobody knows, and known ones for which there is no column.
    for (const field of Object.keys(record)) {
      if (!this.#taken.has(field) && record[field] !== undefined) row.exact[field] = record[field];
    }
    return row;
  }

  /** Puts a text into a column as it stands. */
  put(row: Row, column: string, text: string): void {
    const place = this.#layout.place(column);
    if (place !== undefined) row.cells[place] = cleanCell(text, this.#options.forSpreadsheets);
  }

  /** What stands in a column. */
  cell(row: Row, column: string): string {
    return row.cells[this.#layout.place(column) ?? -1] ?? '';
  }

  /** Puts a value into a column that the format requires, where the record has none, and says so for the way back. */
  fill(row: Row, column: string, field: string, text: string | undefined): void {
    if (text === undefined || this.#layout.place(column) === undefined || this.cell(row, column) !== '') return;
    this.put(row, column, text);
    row.exact[field] ??= null;
  }

  /** The row as it is written; nothing when it is too long to be read. */
  finish(row: Row): readonly string[] | undefined {
    this.#extend(row);
    for (const { place, name, field } of this.#layout.required(this.#entity)) {
      if (row.cells[place] === '')
        this.#options.onLost({ entity: this.#entity, field: field ?? name, reason: 'value-missing' });
    }
    if (Object.keys(row.exact).length > 0) row.cells[this.#layout.place(EXACT) ?? -1] = JSON.stringify(row.exact);
    const characters = row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (characters <= MOST_CHARACTERS) return row.cells;
    this.#options.onLost({ entity: this.#entity, reason: 'value-left-out' });
    return undefined;
  }

  /** Puts what stands under `extensions` into columns of its own where it fits, and says all of it exactly where it does not. */
  #extend({ record, cells, exact, extensions: back }: Row): void {
    const extensions = this.#withoutSecrets(record['extensions']);
    if (isObject(extensions)) {
      for (const [name, value] of Object.entries(extensions)) {
        const place = this.#layout.extensionPlace(this.#entity, name);
        if (place === undefined || typeof value !== 'string' || cells[place] !== '') continue;
        const clean = cleanCell(value, this.#options.forSpreadsheets);
        if (isBlankPart(clean, 0, clean.length)) continue;
        cells[place] = clean;
        back[name] = clean;
      }
    }
    const found = Object.keys(back).length > 0 ? back : undefined;
    if (!isSame(found, extensions)) exact['extensions'] = extensions ?? null;
  }

  #withoutSecrets(extensions: unknown): unknown {
    if (!isObject(extensions)) return extensions;
    const secrets = Object.keys(extensions).filter(isSecret);
    if (secrets.length === 0) return extensions;
    for (const name of secrets) {
      this.#options.onLost({ entity: this.#entity, field: `extensions.${name}`, reason: 'value-left-out' });
    }
    const rest = Object.fromEntries(Object.entries(extensions).filter(([name]) => !isSecret(name)));
    return Object.keys(rest).length > 0 ? rest : undefined;
  }

  #mapped({ field, column, convert, encode }: FieldMap): Step[] {
    const place = this.#layout.place(column);
    if (place === undefined) return [];
    const { version, file } = this.#layout;
    const write = encode ?? ((value) => (typeof value === 'string' ? value : undefined));
    const wordOf = wordsOf(version, file, column);
    return [
      {
        field,
        place,
        encode: (value) => {
          const cell = write(value);
          return cell === undefined || !wordOf ? cell : wordOf(cell);
        },
        decode: (cell) => (convert ? convert(cell, () => {}) : cell),
      },
    ];
  }

  #own(field: string): Step[] {
    const place = this.#layout.place(ownColumn(field));
    if (place === undefined) return [];
    const decode = decoderOf(this.#entity, field) ?? ((cell: string) => cell);
    return [{ field, place, encode: (value) => encodeOwn(this.#entity, field, value), decode }];
  }
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  if (mine.length !== theirs.length) return false;
  return mine.every((key) => Object.hasOwn(other, key) && isSame((one as RawRecord)[key], (other as RawRecord)[key]));
}

/** The keys that have a value. */
function keysOf(value: object): string[] {
  return Object.keys(value).filter((key) => (value as RawRecord)[key] !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
