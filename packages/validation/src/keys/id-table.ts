import type { EntityName } from '@emis-sdk/model';
import { ownText } from '../own-text.ts';
import { type Column, columnFor, grownTo, moved, type SharedColumn, sharedColumn } from './column.ts';
import { type IdLayout, OTHER, packId, unpackId, words } from './id-words.ts';
import type { SharedKeys } from './sealed-table.ts';
import { Shelf } from './shelf.ts';

/** How a record fares: `good` as far as is known, at fault itself, or waiting for another. */
export const GOOD = 0;
export const AT_FAULT = 1;
export const HELD = 2;
type State = typeof GOOD | typeof AT_FAULT | typeof HELD;

/** The ids of one layout, and what is kept of their records. */
interface Family {
  readonly place: number;
  readonly shelf: Shelf;
  readonly columns: readonly Column[];
  states: Uint8Array;
}

/** The ids of one entity, complete, and what is kept of their records, as another thread can be sent them: the memory is shared. */
export interface SharedIds {
  readonly fields: readonly string[];
  readonly families: readonly {
    readonly place: number;
    readonly keys: SharedKeys;
    readonly states: Uint8Array;
    readonly columns: readonly SharedColumn[];
  }[];
}

/** A record of the table. Good until the next one is added. */
export interface Entry {
  readonly family: Family;
  readonly number: number;
}

/** Fewer ids than this are not worth laying out anew. */
const WORTH_SEALING = 4096;
/** The share of ids that another thread finds, at the least: rows that lead to the others are looked at one by one. */
const WORTH_SHARING = 0.95;

/** All ids of one entity, how their records fare, and the fields of them that rules on other records read. */
export class IdTable {
  readonly #entity: EntityName;
  readonly #fields: readonly string[];
  /** By {@link familyOf}. */
  readonly #families: (Family | undefined)[] = [];
  /** Ids that fit no layout, by number. */
  readonly #others = new Map<string, number>();
  readonly #otherIds: string[] = [];
  readonly #tails = new Map<string, number>();
  readonly #tailTexts: string[] = [];
  #asked: string | undefined;
  #answer: Entry | undefined;
  /** Hear of the new numbers that the records of a family get when the table is sealed. */
  readonly onMoved: ((place: number, newNumbers: Uint32Array) => void)[] = [];
  /** What was seen of memory that was only touched: so that nobody leaves the looking out. */
  seen = 0;

  constructor(entity: EntityName, fields: readonly string[]) {
    this.#entity = entity;
    this.#fields = fields;
  }

  /** A table to be looked at, of ids that another thread keeps. */
  static from(entity: EntityName, { fields, families }: SharedIds): IdTable {
    const table = new IdTable(entity, fields);
    for (const { place, keys, states, columns } of families) {
      table.#families[place] = { place, shelf: Shelf.from(keys), states, columns: columns.map(sharedColumn) };
    }
    return table;
  }

  /**
   * What another thread needs to look at a sealed table. It does not find ids of more than four words, or with a part behind them; nothing when
   * those are more than a few.
   */
  share(): SharedIds | undefined {
    const families: SharedIds['families'][number][] = [];
    let found = 0;
    for (const [place, family] of this.#families.entries()) {
      const keys = family?.shelf.shared;
      if (!family || !keys) continue;
      const { shelf, states, columns } = family;
      found += shelf.size;
      families.push({ place, keys, states, columns: columns.map((column) => column.share()) });
    }
    return found < this.size * WORTH_SHARING ? undefined : { fields: this.#fields, families };
  }

  get size(): number {
    let size = this.#others.size;
    for (const family of this.#families) size += family?.shelf.size ?? 0;
    return size;
  }

  /** Bytes of the ids alone, and of all that is kept of the records besides. Texts that stand for themselves are not counted. */
  get bytes(): { readonly ids: number; readonly besides: number } {
    let ids = 0;
    let besides = 0;
    for (const family of this.#families) {
      if (!family) continue;
      const { shelf, columns, states } = family;
      ids += shelf.bytes;
      besides += states.byteLength + columns.reduce((sum, column) => sum + column.bytes, 0);
    }
    return { ids, besides };
  }

  /** What stands under an id. The same one is often asked for several times in a row. */
  find(id: string): Entry | undefined {
    if (id !== this.#asked) {
      this.#answer = this.#find(id);
      this.#asked = id;
    }
    return this.#answer;
  }

  #find(id: string): Entry | undefined {
    const at = partAt(id);
    const layout = packId(id, at < 0 ? id.length : at);
    const family = this.#families[familyOf(layout, at)];
    if (!family) return undefined;
    const tail = at < 0 ? 0 : this.#tails.get(id.slice(at));
    const number =
      layout === OTHER ? this.#others.get(id) : tail === undefined ? -1 : family.shelf.find(words, 0, tail);
    return number === undefined || number < 0 ? undefined : { family, number };
  }

  /** Adds an id; gives nothing when it is there already. */
  add(id: string): Entry | undefined {
    const at = partAt(id);
    const layout = packId(id, at < 0 ? id.length : at);
    const family = this.#family(layout, at);
    let number: number;
    if (layout === OTHER) {
      number = this.#others.has(id) ? -1 : this.#others.size;
      if (number >= 0) {
        const own = ownText(id);
        this.#others.set(own, number);
        this.#otherIds.push(own);
      }
    } else number = family.shelf.add(words, 0, at < 0 ? 0 : this.tailOf(id.slice(at)));
    if (number < 0) return undefined;
    family.states = grownTo(family.states, number);
    this.#asked = id;
    this.#answer = { family, number };
    return this.#answer;
  }

  /**
   * The number of the id whose words begin at a place, negative when it is not there.
   *
   * @param tail the part behind it, if it has one
   */
  numberOfWords(layout: IdLayout, words: Uint32Array, at: number, tail?: string): number {
    const place = familyOf(layout, tail === undefined ? -1 : 0);
    const part = tail === undefined ? 0 : this.#tails.get(tail);
    const number = part === undefined ? -1 : (this.#families[place]?.shelf.find(words, at, part) ?? -1);
    return number < 0 ? -1 : numbered(place, number);
  }

  /**
   * Looks at the memory where ids must stand: with millions of them each look is a wait, and so all wait together.
   *
   * @param tail negative when they have no part behind them
   */
  touch(layouts: Uint8Array, words: Uint32Array, length: number, tail: number): void {
    for (let from = 0, to = 1; from < length; from = to++) {
      // Mostly all are laid out alike.
      while (to < length && layouts[to] === layouts[from]) to++;
      const family = this.#families[familyOf(layouts[from] as IdLayout, tail)];
      if (family && layouts[from] !== OTHER) this.seen ^= family.shelf.touch(words, from, to, family.states);
    }
  }

  /** The number of an id; negative when it is not there. What it is changes when the table is sealed. */
  numberOf(id: string): number {
    const entry = this.find(id);
    return entry ? numbered(entry.family.place, entry.number) : -1;
  }

  /** The id with a number, as long as the table is not sealed. */
  idOf(numbered: number): string {
    const place = numbered >>> PLACE_BITS;
    const number = numbered & NUMBER;
    const layout = (place > TAILED ? place - TAILED : place) as IdLayout;
    if (layout === OTHER) return this.#otherIds[number] ?? '';
    const { words: packed, tail } = this.#families[place]?.shelf.at(number) ?? NO_WORDS;
    const head = unpackId(layout, packed);
    return place > TAILED ? head + (this.#tailTexts[tail] ?? '') : head;
  }

  /** Adds an id, and gives its number; negative when it is there already. */
  addText(id: string): number {
    const entry = this.add(id);
    return entry ? numbered(entry.family.place, entry.number) : -1;
  }

  /**
   * Adds the id whose words begin at a place, and gives its number; negative when it is there already.
   *
   * @param tail the number of the part behind it, if it has one
   */
  addWords(layout: IdLayout, words: Uint32Array, at: number, tail: number | undefined): number {
    const family = this.#family(layout, tail === undefined ? -1 : 0);
    const number = family.shelf.add(words, at, tail ?? 0);
    if (number < 0) return -1;
    family.states = grownTo(family.states, number);
    this.#asked = undefined;
    return numbered(family.place, number);
  }

  stateOf(numbered: number): State {
    return (this.#families[numbered >>> PLACE_BITS]?.states[numbered & NUMBER] ?? GOOD) as State;
  }

  /** A field of the records, by their numbers; nothing when it is not kept. */
  fieldBy(field: string): { readonly isBlank: boolean; get(numbered: number): unknown } | undefined {
    const index = this.#fields.indexOf(field);
    if (index < 0) return undefined;
    const columns = this.#families.map((family) => family?.columns[index]);
    return {
      isBlank: columns.every((column) => column?.isBlank !== false),
      get: (numbered) => columns[numbered >>> PLACE_BITS]?.get(numbered & NUMBER),
    };
  }

  /** The columns of fields that are kept of the record with a number. */
  columnsOf(numbered: number): readonly Column[] {
    return this.#families[numbered >>> PLACE_BITS]?.columns ?? [];
  }

  get fieldNames(): readonly string[] {
    return this.#fields;
  }

  state({ family, number }: Entry): State {
    return (family.states[number] ?? GOOD) as State;
  }

  mark({ family, number }: Entry, state: State): void {
    family.states[number] = state;
  }

  keep({ family, number }: Entry, record: Readonly<Record<string, unknown>>): void {
    for (let index = 0; index < this.#fields.length; index++) {
      family.columns[index]?.set(number, record[this.#fields[index] ?? '']);
    }
  }

  /** What is kept of a record: of the fields asked for those that it has, and its id. */
  fields({ family, number }: Entry, id: string, wanted: readonly string[]): Record<string, unknown> {
    const record: Record<string, unknown> = { id };
    for (const field of wanted) {
      const value = family.columns[this.#fields.indexOf(field)]?.get(number);
      if (value !== undefined) record[field] = value;
    }
    return record;
  }

  /**
   * Says that no id will be added any more.
   *
   * @param least families of fewer ids stay as they are
   */
  seal(least = WORTH_SEALING): void {
    this.#asked = undefined;
    for (const [place, family] of this.#families.entries()) {
      if (!family || family.shelf.size < least) continue;
      const newNumbers = family.shelf.seal();
      for (const heard of this.onMoved) heard(place, newNumbers);
      for (const column of family.columns) column.move(newNumbers);
      family.states = moved(family.states, newNumbers);
    }
    // These numbers are for good, and whoever heard of them is not to be kept in memory by us.
    this.onMoved.length = 0;
  }

  #family(layout: IdLayout, at: number): Family {
    const place = familyOf(layout, at);
    let family = this.#families[place];
    if (!family) {
      const columns = this.#fields.map((field) => columnFor(this.#entity, field));
      family = { place, shelf: new Shelf(at >= 0), columns, states: new Uint8Array(16) };
      this.#families[place] = family;
    }
    return family;
  }

  /** The number of a part that stands behind ids. */
  tailOf(text: string): number {
    let tail = this.#tails.get(text);
    if (tail === undefined) {
      tail = this.#tails.size;
      const own = ownText(text);
      this.#tails.set(own, tail);
      this.#tailTexts.push(own);
    }
    return tail;
  }
}

/** Where the part of an id begins that many share: ids made of others, `user-1@school-9@2026`, have one behind their first. */
function partAt(id: string): number {
  // A UUID has none, and most ids are UUIDs.
  return id.length === 36 && id[8] === '-' ? -1 : id.indexOf('@');
}

/** A number that tells which family as well: it fits into 31 bits. */
function numbered(place: number, number: number): number {
  if (number > NUMBER) throw new RangeError('More records of one entity than can be numbered');
  return (place << PLACE_BITS) | number;
}

/** The number of a record within its family has so many bits: 134 million records. */
export const PLACE_BITS = 27;
export const NUMBER = 2 ** PLACE_BITS - 1;

/** The ids of each layout stand apart, and so do those with a part behind them. */
function familyOf(layout: IdLayout, at: number): number {
  return layout === OTHER || at < 0 ? layout : TAILED + layout;
}

/** The places of layouts with a part behind them come after those of layouts without. */
const TAILED = 5;
const NO_WORDS = { words: new Uint32Array(4), tail: 0 };
