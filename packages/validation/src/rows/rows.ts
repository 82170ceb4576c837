import {
  type EntityName,
  type PlainDate,
  type RawRecord,
  type RecordId,
  type RowBatch,
  type RowField,
  type RowShape,
  recordOfRow,
  valueInRow,
} from '@emis-sdk/model';
import { lineTraits } from './cell-check.ts';
import { NO_CELL } from './no-cell.ts';
import type { TextUnits } from './text-units.ts';

/** How each field of rows comes about. */
export function fieldsByName({ fields }: RowShape): ReadonlyMap<string, RowField> {
  return new Map(fields.map((field) => [field.field, field]));
}

/** What is kept of a related record, by its number. */
export interface RelatedField {
  get(number: number): unknown;
}

/** What is kept of the records of an entity, field by field. */
export interface RelatedFields {
  fieldBy(entity: EntityName, field: string): RelatedField | undefined;
}

/**
 * Rows of one batch as rules see them: field by field, without a record being made. Places count from the start of the batch; a rule
 * looks at those from `from` to one before `to`, all of which are in order as far as they can be looked at alone.
 */
export class Rows {
  readonly text: string;
  readonly bounds: Int32Array;
  readonly stride: number;
  from = 0;
  to: number;
  /** The mark of the row at `from`, where rules come back to records. */
  firstMark = 0;
  readonly batch: RowBatch;
  readonly #fields: ReadonlyMap<string, RowField>;
  readonly #numbers: ReadonlyMap<string, Int32Array>;
  readonly #related: RelatedFields;
  readonly #laysOut: TextUnits;
  #units: Uint16Array | undefined;
  readonly #traits = new Map<string, Uint8Array>();
  readonly #empty = new Map<string, boolean>();
  readonly #records: (RawRecord | undefined)[] = [];

  /**
   * @param numbers for each reference the number of the record that it leads to, by place
   * @param related what is kept of the records of entities
   * @param units lays out the units of the text; rows are good for as long as it is not asked for those of another
   */
  constructor(
    batch: RowBatch,
    fields: ReadonlyMap<string, RowField>,
    numbers: ReadonlyMap<string, Int32Array>,
    related: RelatedFields,
    units: TextUnits,
  ) {
    this.batch = batch;
    this.text = batch.text;
    this.#laysOut = units;
    this.bounds = batch.bounds;
    this.stride = batch.shape.width + 1;
    this.to = batch.rows.length;
    this.#fields = fields;
    this.#numbers = numbers;
    this.#related = related;
  }

  get length(): number {
    return this.batch.rows.length;
  }

  /** The units of the text, at their places in it: laid out when they are first asked for. */
  get units(): Uint16Array {
    this.#units ??= this.#laysOut.of(this.text);
    return this.#units;
  }

  /** By what a rule can speak of a row later. */
  mark(place: number): number {
    return this.firstMark + place - this.from;
  }

  /** The cell that a field stands in; {@link NO_CELL} when it stands in none by itself. */
  cell(field: string): number {
    const how = this.#fields.get(field);
    return how?.kind === 'cell' ? how.cell : NO_CELL;
  }

  start(cell: number, place: number): number {
    return this.bounds[place * this.stride + cell] as number;
  }

  end(cell: number, place: number): number {
    return (this.bounds[place * this.stride + cell + 1] as number) - 1;
  }

  /** The text of a field that stands in a cell or is made of two; nothing when there is none. */
  textOf(field: string, place: number): string | undefined {
    const value = this.value(field, place);
    return typeof value === 'string' ? value : undefined;
  }

  /** The id in a field that is one in all rows that are in order. */
  idOf(field: string, place: number): RecordId {
    return (this.textOf(field, place) ?? '') as RecordId;
  }

  /** The day by place of a field that is one in all rows that are in order; days repeat from row to row. */
  dayAt(field: string): (place: number) => PlainDate | undefined {
    const cell = this.cell(field);
    if (cell === NO_CELL || this.lacks(field)) return this.valueAt(field) as (place: number) => PlainDate | undefined;
    let day = '';
    return (place) => {
      const [from, to] = [this.start(cell, place), this.end(cell, place)];
      if (from === to) return undefined;
      if (day === '' || !this.text.startsWith(day, from)) day = this.text.slice(from, to);
      return day as PlainDate;
    };
  }

  value(field: string, place: number): unknown {
    const how = this.#fields.get(field);
    return how && valueInRow(this.batch, how, place);
  }

  /** The value of a field by place, for whoever asks it of all rows. */
  valueAt(field: string): (place: number) => unknown {
    const how = this.#fields.get(field);
    if (!how || this.lacks(field)) return () => undefined;
    if (how.kind !== 'coded') return (place) => valueInRow(this.batch, how, place);
    const { values } = how;
    const codes = this.batch.codes[how.codes];
    return (place) => values[codes?.[place] ?? 0];
  }

  /** Whether the text of a field of a row comes before another, unit by unit. */
  precedes(field: string, place: number, other: string): boolean {
    const how = this.#fields.get(field);
    const cell = how?.kind === 'two-cells' ? how.cells[0] : how?.kind === 'cell' ? how.cell : NO_CELL;
    if (cell !== NO_CELL) {
      const from = this.start(cell, place);
      const length = Math.min(this.end(cell, place) - from, other.length);
      for (let index = 0; index < length; index++) {
        const difference = (this.units[from + index] as number) - other.charCodeAt(index);
        if (difference !== 0) return difference < 0;
      }
    }
    const text = this.textOf(field, place);
    return text !== undefined && text < other;
  }

  /** How a field comes about. */
  how(field: string): RowField | undefined {
    return this.#fields.get(field);
  }

  /** The numbers of the records that a reference leads to, by place; of `id` those of the rows' own. Equal numbers are the same record. */
  numbers(field: string): Int32Array | undefined {
    return this.#numbers.get(field);
  }

  /** A field of the records of another entity, by number. */
  related(entity: string, field: string): RelatedField | undefined {
    return this.#related.fieldBy(entity as EntityName, field);
  }

  /** What letters the cells of a field hold, by place. */
  traits(field: string): Uint8Array {
    let traits = this.#traits.get(field);
    if (!traits) {
      traits = new Uint8Array(this.length);
      const cell = this.cell(field);
      if (cell !== NO_CELL) {
        for (let place = 0; place < traits.length; place++) {
          traits[place] = lineTraits(this.units, this.start(cell, place), this.end(cell, place));
        }
      }
      this.#traits.set(field, traits);
    }
    return traits;
  }

  /** The traits that have been found so far, by field. */
  get knownTraits(): ReadonlyMap<string, Uint8Array> {
    return this.#traits;
  }

  /** Notes the traits of a field that somebody else has found. */
  noteTraits(field: string, traits: Uint8Array): void {
    this.#traits.set(field, traits);
  }

  /** Whether no row of the batch has a field. */
  lacks(field: string): boolean {
    let lacks = this.#empty.get(field);
    if (lacks === undefined) {
      lacks = this.#isEmpty(field);
      this.#empty.set(field, lacks);
    }
    return lacks;
  }

  #isEmpty(field: string): boolean {
    const how = this.#fields.get(field);
    if (!how) return true;
    if (how.kind === 'two-cells') return false;
    if (how.kind === 'coded') {
      const codes = this.batch.codes[how.codes];
      return codes?.every((code) => how.values[code] === undefined) !== false;
    }
    if (how.kind === 'besides' && this.batch.codes[how.codes]?.includes(how.code) !== true) return true;
    const cells = how.kind === 'cell' ? [how.cell] : how.parts.map(({ cell }) => cell);
    for (const cell of cells) {
      for (let place = 0; place < this.length; place++) {
        if (this.end(cell, place) > this.start(cell, place)) return false;
      }
    }
    return true;
  }

  /** The whole record of a row, for whoever needs it: made once for all rules. */
  record(place: number): RawRecord {
    let record = this.#records[place];
    if (!record) {
      record = recordOfRow(this.batch, place).record;
      this.#records[place] = record;
    }
    return record;
  }
}
