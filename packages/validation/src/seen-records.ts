import type { EntityName, Where } from '@emis-sdk/model';
import { grownTo } from './keys/column.ts';
import type { IdTable } from './keys/id-table.ts';
import { OrdinalSet } from './ordinal-set.ts';
import type { Rows } from './rows/rows.ts';
import type { EarlierRecords } from './rule.ts';
import { nearest, newSubject, type Origin, type Subject } from './subject.ts';

/** Rows that are in order: the numbers of their ids by place, and who they are. */
export interface OwnRows {
  readonly numbers: Int32Array;
  /** The number in the dataset of the first of them. */
  readonly firstOrdinal: number;
  subjectOf(place: number): Subject;
}

/** More sites than this are not told apart: a record beyond them is found by its id. */
const MOST_SITES = 65_535;

/**
 * Who the records of one entity were and where they stand, so that a rule can speak of any of them when all have been seen:
 * what it finds then does not hang on the order in which they came. 10 bytes a record beside the id; it goes when the entity is over.
 */
export class SeenRecords implements Pick<EarlierRecords, 'id'> {
  readonly #entity: EntityName;
  readonly #fields: readonly string[];
  #size = 0;
  readonly #table: IdTable;
  /** Under which numbers the table of ids knows the records. */
  #numbers = new Uint32Array(16);
  #ordinals = new Uint32Array(16);
  readonly #places = new PlaceColumn();
  /** Of the fields that some record has from elsewhere. */
  readonly #elsewhere = new Map<string, PlaceColumn>();
  readonly #invalid = new OrdinalSet();

  /** @param fields the fields that rules will speak of; only their places are kept */
  constructor(entity: EntityName, fields: readonly string[], table: IdTable) {
    this.#entity = entity;
    this.#fields = fields;
    this.#table = table;
  }

  /** Gives the record its mark. */
  note(id: string, { ordinal, origin, invalid }: Subject): number {
    const mark = this.#note(this.#table.numberOf(id), ordinal);
    this.#places.set(mark, origin.file, origin.columns, origin.row);
    if (invalid) this.#invalid.add(mark);
    if (origin.elsewhere) this.#noteElsewhere(mark, origin.elsewhere);
    return mark;
  }

  /** Gives rows their marks, one after the other; tells the first. */
  noteRows({ from, to, batch }: Rows, { numbers, firstOrdinal }: OwnRows): number {
    const first = this.#size;
    const { file, columns, elsewhere } = batch.shape;
    for (let place = from; place < to; place++) {
      const mark = this.#note(numbers[place] ?? 0, firstOrdinal + place - from);
      this.#places.set(mark, file, columns, batch.rows[place]);
      if (elsewhere) this.#noteElsewhere(mark, elsewhere);
    }
    return first;
  }

  #note(number: number, ordinal: number): number {
    const mark = this.#size++;
    this.#numbers = grownTo(this.#numbers, mark);
    this.#numbers[mark] = number;
    this.#ordinals = grownTo(this.#ordinals, mark);
    this.#ordinals[mark] = ordinal;
    return mark;
  }

  id(mark: number): string {
    return this.#table.idOf(this.#numbers[mark] ?? 0);
  }

  /** The record as the run knew it, as far as its fields are spoken of. */
  subject(mark: number): Subject {
    const { file, columns, row } = this.#places.get(mark);
    const elsewhere: Record<string, Where> = {};
    for (const [field, column] of this.#elsewhere) {
      const place = column.get(mark);
      if (!place.file) continue;
      const name = place.columns?.[field];
      elsewhere[field] = {
        file: place.file,
        ...(place.row === undefined ? {} : { row: place.row }),
        ...(name === undefined ? {} : { column: name }),
      };
    }
    const origin: Origin = {
      ...(file === undefined ? {} : { file }),
      ...(row === undefined ? {} : { row }),
      ...(columns === undefined ? {} : { columns }),
      elsewhere,
    };
    const subject = newSubject(this.#ordinals[mark] ?? 0, this.#entity, origin);
    return Object.assign(subject, { id: this.id(mark), ownsId: true, invalid: this.#invalid.has(mark) });
  }

  /** Remembers that a record has come to be at fault. */
  reject(mark: number): void {
    this.#invalid.add(mark);
  }

  #noteElsewhere(mark: number, elsewhere: Readonly<Record<string, Where>>): void {
    for (const field of this.#fields) {
      const where = nearest(elsewhere, field);
      if (!where) continue;
      let places = this.#elsewhere.get(field);
      if (!places) {
        places = new PlaceColumn();
        this.#elsewhere.set(field, places);
      }
      places.set(mark, where.file, where.column === undefined ? undefined : { [field]: where.column }, where.row);
    }
  }
}

type Columns = Readonly<Record<string, string>>;

interface Site {
  readonly file: string | undefined;
  readonly columns: Columns | undefined;
}

/** Places of many records: a row, and one of few pairs of file and columns. */
class PlaceColumn {
  readonly #sites: Site[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Columns, { readonly file: string | undefined; readonly number: number }>();
  #numberOf = new Uint16Array(16);
  #rows = new Uint32Array(16);

  get(mark: number): Partial<Site> & { readonly row: number | undefined } {
    const row = this.#rows[mark] ?? 0;
    return { ...this.#sites[(this.#numberOf[mark] ?? 0) - 1], row: row === 0 ? undefined : row };
  }

  set(mark: number, file: string | undefined, columns: Columns | undefined, row = 0): void {
    this.#numberOf = grownTo(this.#numberOf, mark);
    this.#numberOf[mark] = this.#number(file, columns);
    this.#rows = grownTo(this.#rows, mark);
    this.#rows[mark] = row;
  }

  #number(file: string | undefined, columns: Columns | undefined): number {
    const known = columns && this.#known.get(columns);
    if (known && known.file === file) return known.number;
    const key = JSON.stringify([file, columns]);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      if (this.#sites.length === MOST_SITES) return 0;
      this.#sites.push({ file, columns });
      number = this.#sites.length;
      this.#numbers.set(key, number);
    }
    if (columns) this.#known.set(columns, { file, number });
    return number;
  }
}
