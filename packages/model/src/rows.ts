import type { EntityName } from './entity-names.ts';
import type { Finding, Where } from './finding.ts';
import type { ReadRecord } from './reading.ts';

/**
 * Rows of a table that become one record each, before any record is made of them: where their cells stand in a text, and how
 * cells become fields. A format gives them only of rows of which it has nothing to say itself. Plain data, which another thread can be
 * sent; {@link recordOfRow} makes the very record that the format would have made.
 */
export interface RowBatch {
  readonly type: 'rows';
  readonly shape: RowShape;
  /** What all the cells are cut from. */
  readonly text: string;
  /** The number of each row, as a spreadsheet counts it. */
  readonly rows: Uint32Array;
  /**
   * Where cells begin: those of row `n` from `n * (shape.width + 1)` on, and behind them one more than the place where the last
   * one ends. A cell goes to one before the next, and is absent when it is empty.
   */
  readonly bounds: Int32Array;
  /** For each coded field the place of its value among `values`, by row. */
  readonly codes: readonly Uint16Array[];
}

/** What rows of one batch have in common. Batches of one reader share it, so whatever follows from it is worked out once. */
export interface RowShape {
  readonly entity: EntityName;
  readonly file: string;
  readonly columns: ReadRecord['columns'];
  readonly elsewhere?: Readonly<Record<string, Where>>;
  /** Number of columns of the file. */
  readonly width: number;
  readonly fields: readonly RowField[];
}

/** How a field of the record comes about. */
export type RowField =
  /** The cell is the value. */
  | { readonly kind: 'cell'; readonly field: string; readonly cell: number }
  /** Two cells, with an `@` between them: an id made of two, neither of which has to be written anew for it. */
  | { readonly kind: 'two-cells'; readonly field: string; readonly cells: readonly [number, number] }
  /** One of a few values that came of cells; the list grows while the file is read. */
  | { readonly kind: 'coded'; readonly field: string; readonly codes: number; readonly values: readonly unknown[] }
  /** Identifiers, one for each of these cells that is not empty; no field when all of them are. */
  | {
      readonly kind: 'identifiers';
      readonly field: string;
      readonly parts: readonly { readonly type: string; readonly cell: number }[];
    }
  /** What a record keeps besides its fields, in rows with one code of a coded field: a name and a text for each of these cells that is not empty. */
  | {
      readonly kind: 'besides';
      readonly field: 'extensions';
      readonly codes: number;
      readonly code: number;
      readonly parts: readonly { readonly name: string; readonly cell: number }[];
    };

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

/** The record of a row, as the format would have made it. */
export function recordOfRow(batch: RowBatch, place: number): ReadRecord {
  const { entity, file, columns, elsewhere } = batch.shape;
  const record: Record<string, unknown> = {};
  for (const field of batch.shape.fields) {
    const value = valueInRow(batch, field, place);
    if (value !== undefined) record[field.field] = value;
  }
  const row = batch.rows[place] ?? 0;
  return elsewhere
    ? { type: 'record', entity, record, file, row, columns, elsewhere, findings: NO_FINDINGS }
    : { type: 'record', entity, record, file, row, columns, findings: NO_FINDINGS };
}

/** The value of a field in a row; nothing when the record does not have it. */
export function valueInRow(batch: RowBatch, field: RowField, place: number): unknown {
  switch (field.kind) {
    case 'cell':
      return cellOfRow(batch, field.cell, place);
    case 'two-cells': {
      const [first, second] = field.cells;
      return `${cellOfRow(batch, first, place)}@${cellOfRow(batch, second, place)}`;
    }
    case 'coded':
      return field.values[batch.codes[field.codes]?.[place] ?? 0];
    case 'identifiers': {
      const identifiers = field.parts.flatMap(({ type, cell }) => {
        const value = cellOfRow(batch, cell, place);
        return value === undefined ? [] : [{ type, value }];
      });
      return identifiers.length > 0 ? identifiers : undefined;
    }
    case 'besides': {
      if (batch.codes[field.codes]?.[place] !== field.code) return undefined;
      const kept = field.parts.flatMap(({ name, cell }) => {
        const value = cellOfRow(batch, cell, place);
        return value === undefined ? [] : [[name, value] as const];
      });
      return kept.length > 0 ? Object.fromEntries(kept) : undefined;
    }
  }
}

function cellOfRow({ text, bounds, shape }: RowBatch, cell: number, place: number): string | undefined {
  const at = place * (shape.width + 1) + cell;
  const [from = 0, next = 1] = [bounds[at], bounds[at + 1]];
  return next - from <= 1 ? undefined : text.slice(from, next - 1);
}
