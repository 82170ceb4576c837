import type { EntityName } from '@emis-sdk/model';
import { ownText } from '../own-text.ts';
import { type Column, columnFor, grownTo, moved } from './column.ts';
import { type IdLayout, isPacked, packId, words } from './id-words.ts';
import { Shelf } from './shelf.ts';

/** How a record fares: `good` as far as is known, at fault itself, or waiting for another. */
export const GOOD = 0;
export const AT_FAULT = 1;
export const HELD = 2;
type State = typeof GOOD | typeof AT_FAULT | typeof HELD;

/** The ids of one layout, and what is kept of their records. */
interface Family {
  readonly shelf: Shelf;
  readonly columns: readonly Column[];
  states: Uint8Array<ArrayBuffer>;
}

/** A record of the table. Good until the next one is added. */
export interface Entry {
  readonly family: Family;
  readonly number: number;
}

/** Fewer ids than this are not worth laying out anew. */
const WORTH_SEALING = 4096;

/** All ids of one entity, how their records fare, and the fields of them that rules on other records read. */
export class IdTable {
  readonly #entity: EntityName;
  readonly #fields: readonly string[];
  /** By {@link familyOf}. */
  readonly #families: (Family | undefined)[] = [];
  /** Ids that fit no layout, by number. */
  readonly #others = new Map<string, number>();
  readonly #tails = new Map<string, number>();
  #asked: string | undefined;
  #answer: Entry | undefined;
  /** Where the id asked for last was not found, though it was looked for. */
  #missed: Family | undefined;

  constructor(entity: EntityName, fields: readonly string[]) {
    this.#entity = entity;
    this.#fields = fields;
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
    this.#missed = undefined;
    const at = partAt(id);
    const layout = packId(id, 0, at < 0 ? id.length : at);
    const family = this.#families[familyOf(layout, at)];
    if (!family) return undefined;
    if (layout === 'other') {
      const number = this.#others.get(id);
      return number === undefined ? undefined : { family, number };
    }
    const tail = at < 0 ? 0 : this.#tails.get(id.slice(at));
    if (tail === undefined) return undefined;
    const number = family.shelf.find(words, tail);
    if (number >= 0) return { family, number };
    this.#missed = family;
    return undefined;
  }

  /** Adds an id that {@link find} did not find. */
  add(id: string): Entry {
    let number: number;
    // Mostly the shelf has just looked for exactly this id, and its words are still there.
    let family = id === this.#asked && this.#answer === undefined ? this.#missed : undefined;
    if (family && isPacked(id)) number = family.shelf.add(words, partAt(id) < 0 ? 0 : this.#tail(id.slice(partAt(id))));
    else {
      const at = partAt(id);
      const layout = packId(id, 0, at < 0 ? id.length : at);
      family = this.#family(layout, at);
      if (layout === 'other') {
        number = this.#others.size;
        this.#others.set(ownText(id), number);
      } else {
        const tail = at < 0 ? 0 : this.#tail(id.slice(at));
        family.shelf.find(words, tail);
        number = family.shelf.add(words, tail);
      }
    }
    family.states = grownTo(family.states, number);
    this.#missed = undefined;
    this.#asked = id;
    this.#answer = { family, number };
    return this.#answer;
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

  /** Says that no id will be added any more. */
  seal(): void {
    this.#asked = undefined;
    for (const family of this.#families) {
      if (!family || family.shelf.size < WORTH_SEALING) continue;
      const newNumbers = family.shelf.seal();
      for (const column of family.columns) column.move(newNumbers);
      family.states = moved(family.states, newNumbers);
    }
  }

  #family(layout: IdLayout, at: number): Family {
    const place = familyOf(layout, at);
    let family = this.#families[place];
    if (!family) {
      const columns = this.#fields.map((field) => columnFor(this.#entity, field));
      family = { shelf: new Shelf(at >= 0), columns, states: new Uint8Array(16) };
      this.#families[place] = family;
    }
    return family;
  }

  #tail(text: string): number {
    let tail = this.#tails.get(text);
    if (tail === undefined) {
      tail = this.#tails.size;
      this.#tails.set(ownText(text), tail);
    }
    return tail;
  }
}

/** Where the part of an id begins that many share: ids made of others, `user-1@school-9@2026`, have one behind their first. */
function partAt(id: string): number {
  // A UUID has none, and most ids are UUIDs.
  return id.length === 36 && id.charCodeAt(8) === 45 && id.charCodeAt(23) === 45 ? -1 : id.indexOf('@');
}

const PLACES: Readonly<Record<IdLayout, number>> = {
  other: 0,
  uuid: 1,
  'upper-uuid': 2,
  'hex-32': 3,
  'hex-24': 4,
  short: 5,
};

/** The ids of each layout stand apart, and so do those with a part behind them. */
function familyOf(layout: IdLayout, at: number): number {
  return layout === 'other' || at < 0 ? PLACES[layout] : 5 + PLACES[layout];
}
