import type { EntityName, Where } from '@emis-sdk/model';
import { grownTo } from './keys/column.ts';
import type { IdTable } from './keys/id-table.ts';
import { RunList } from './keys/run-list.ts';
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
  /** The same for later: what it gives holds nothing of the rows. Only until all records of the entity have been seen. */
  laterSubject(place: number): () => Subject;
}

/** More places than this are not told apart: a record beyond them is found by its id. */
const MOST_PLACES = 65_535;

/**
 * Who the records of one entity were and where they stand, so that a rule can speak of any of them when all have been seen:
 * what it finds then does not hang on the order in which they came. Next to nothing for records that stand one below the other, 24 bytes at most
 * for others beside the id; it goes when the entity is over.
 */
export class SeenRecords implements Pick<EarlierRecords, 'id'> {
  readonly #entity: EntityName;
  readonly #fields: readonly string[];
  readonly #table: IdTable;
  /** Under which numbers the table of ids knows the records, and their numbers in the dataset. */
  readonly #numbers = new RunList();
  readonly #ordinals = new RunList();
  readonly #rows = new RunList();
  readonly #sites = new Sites();
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
    const mark = this.#numbers.length;
    this.#numbers.push(this.#table.numberOf(id));
    this.#ordinals.push(ordinal);
    this.#rows.push(origin.row ?? 0);
    this.#sites.set(mark, origin.file, origin.columns);
    if (invalid) this.#invalid.add(mark);
    for (const [field, where] of this.#placesElsewhere(origin.elsewhere)) this.#noteElsewhere(mark, field, where);
    return mark;
  }

  /** Gives rows their marks, one after the other; tells the first. */
  noteRows({ from, to, batch }: Rows, { numbers, firstOrdinal }: OwnRows): number {
    const first = this.#numbers.length;
    const { file, columns, elsewhere } = batch.shape;
    for (let place = from; place < to; place++) {
      this.#numbers.push(numbers[place] as number);
      this.#rows.push(batch.rows[place] as number);
    }
    this.#ordinals.pushRun(firstOrdinal, to - from);
    this.#sites.set(first, file, columns);
    for (const [field, where] of this.#placesElsewhere(elsewhere)) {
      for (let mark = first; mark < this.#numbers.length; mark++) this.#noteElsewhere(mark, field, where);
    }
    return first;
  }

  id(mark: number): string {
    return this.#table.idOf(this.#numbers.get(mark));
  }

  /** The record as the run knew it, as far as its fields are spoken of. */
  subject(mark: number): Subject {
    const { file, columns } = this.#sites.get(mark) ?? {};
    const row = this.#rows.get(mark) || undefined;
    const elsewhere: Record<string, Where> = {};
    for (const [field, column] of this.#elsewhere) {
      const place = column.get(mark);
      if (!place.file) continue;
      const name = place.column;
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
    const subject = newSubject(this.#ordinals.get(mark), this.#entity, origin);
    return Object.assign(subject, { id: this.id(mark), ownsId: true, invalid: this.#invalid.has(mark) });
  }

  /** Remembers that a record has come to be at fault. */
  reject(mark: number): void {
    this.#invalid.add(mark);
  }

  /** Where those fields stand of which rules will speak, if it is elsewhere. */
  #placesElsewhere(elsewhere: Readonly<Record<string, Where>> | undefined): readonly (readonly [string, Where])[] {
    if (!elsewhere) return NOWHERE;
    return this.#fields.flatMap((field) => {
      const where = nearest(elsewhere, field);
      return where ? [[field, where] as const] : [];
    });
  }

  #noteElsewhere(mark: number, field: string, { file, column, row }: Where): void {
    let places = this.#elsewhere.get(field);
    if (!places) {
      places = new PlaceColumn();
      this.#elsewhere.set(field, places);
    }
    places.set(mark, file, column, row);
  }
}

const NOWHERE: readonly never[] = [];

type Columns = Readonly<Record<string, string>>;

interface Site {
  readonly file: string | undefined;
  readonly columns: Columns | undefined;
}

/** Of which file and columns records are, in the order of their marks: a change is written down, and those are few. */
class Sites {
  readonly #starts: number[] = [];
  readonly #sites: Site[] = [];

  /** Says that this record and those behind it are of a file. */
  set(mark: number, file: string | undefined, columns: Columns | undefined): void {
    const last = this.#sites.at(-1);
    if (last && last.file === file && last.columns === columns) return;
    this.#starts.push(mark);
    this.#sites.push({ file, columns });
  }

  get(mark: number): Site | undefined {
    let from = 0;
    let to = this.#starts.length;
    while (from + 1 < to) {
      const middle = (from + to) >>> 1;
      if ((this.#starts[middle] ?? 0) <= mark) from = middle;
      else to = middle;
    }
    return this.#sites[from];
  }
}

interface FieldPlace {
  readonly file: string | undefined;
  readonly column: string | undefined;
}

/** Places of one field of many records: a row, and one of few pairs of file and column. */
class PlaceColumn {
  readonly #places: FieldPlace[] = [];
  readonly #numbers = new Map<string, number>();
  #numberOf = new Uint16Array(16);
  #rows = new Uint32Array(16);

  get(mark: number): Partial<FieldPlace> & { readonly row: number | undefined } {
    const row = this.#rows[mark] ?? 0;
    return { ...this.#places[(this.#numberOf[mark] ?? 0) - 1], row: row === 0 ? undefined : row };
  }

  set(mark: number, file: string | undefined, column: string | undefined, row = 0): void {
    this.#numberOf = grownTo(this.#numberOf, mark);
    this.#numberOf[mark] = this.#number(file, column);
    this.#rows = grownTo(this.#rows, mark);
    this.#rows[mark] = row;
  }

  #number(file: string | undefined, column: string | undefined): number {
    const key = JSON.stringify([file, column]);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      if (this.#places.length === MOST_PLACES) return 0;
      number = this.#places.push({ file, column });
      this.#numbers.set(key, number);
    }
    return number;
  }
}
