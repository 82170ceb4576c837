import type { EntityName } from '@emis-sdk/model';
import { type Column, columnFor, grownTo, ownCopy } from './column.ts';
import { type IdLayout, packId, words } from './id-words.ts';
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
  readonly #families = new Map<string, Family>();
  /** Ids that fit no layout, by number. */
  readonly #others = new Map<string, number>();
  readonly #tails = new Map<string, number>();
  #asked: string | undefined;
  #answer: Entry | undefined;

  constructor(entity: EntityName, fields: readonly string[]) {
    this.#entity = entity;
    this.#fields = fields;
  }

  get size(): number {
    let size = this.#others.size;
    for (const { shelf } of this.#families.values()) size += shelf.size;
    return size;
  }

  /** Bytes of the ids alone, and of all that is kept of the records besides. Texts that stand for themselves are not counted. */
  get bytes(): { readonly ids: number; readonly besides: number } {
    let ids = 0;
    let besides = 0;
    for (const { shelf, columns, states } of this.#families.values()) {
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
    const at = id.indexOf('@');
    const layout = packId(id, 0, at < 0 ? id.length : at);
    if (layout === 'other') {
      const number = this.#others.get(id);
      const family = number === undefined ? undefined : this.#families.get('other');
      return family && number !== undefined ? { family, number } : undefined;
    }
    const tail = at < 0 ? 0 : this.#tails.get(id.slice(at));
    const family = tail === undefined ? undefined : this.#families.get(familyName(layout, at));
    const number = family?.shelf.find(words, tail ?? 0) ?? -1;
    return family && number >= 0 ? { family, number } : undefined;
  }

  /** Adds an id that {@link find} did not find. */
  add(id: string): Entry {
    const at = id.indexOf('@');
    const layout = packId(id, 0, at < 0 ? id.length : at);
    const family = this.#family(layout, at);
    let number: number;
    if (layout === 'other') {
      number = this.#others.size;
      this.#others.set(ownCopy(id), number);
    } else number = family.shelf.add(words, at < 0 ? 0 : this.#tail(id.slice(at)));
    family.states = grownTo(family.states, number);
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
    for (const family of this.#families.values()) {
      if (family.shelf.size < WORTH_SEALING) continue;
      const newNumbers = family.shelf.seal();
      for (const column of family.columns) column.move(newNumbers);
      const states = new Uint8Array(newNumbers.length);
      for (let number = 0; number < newNumbers.length; number++)
        states[newNumbers[number] ?? 0] = family.states[number] ?? GOOD;
      family.states = states;
    }
  }

  #family(layout: IdLayout, at: number): Family {
    const name = familyName(layout, at);
    let family = this.#families.get(name);
    if (!family) {
      const columns = this.#fields.map((field) => columnFor(this.#entity, field));
      family = { shelf: new Shelf(at >= 0), columns, states: new Uint8Array(16) };
      this.#families.set(name, family);
    }
    return family;
  }

  #tail(text: string): number {
    let tail = this.#tails.get(text);
    if (tail === undefined) {
      tail = this.#tails.size;
      this.#tails.set(ownCopy(text), tail);
    }
    return tail;
  }
}

/** Ids made of others, `user-1@school-9@2026`, have behind their first part one that many of them share. */
function familyName(layout: IdLayout, at: number): string {
  return layout === 'other' || at < 0 ? layout : TAILED[layout];
}

const TAILED = {
  uuid: 'uuid@',
  'upper-uuid': 'upper-uuid@',
  'hex-32': 'hex-32@',
  'hex-24': 'hex-24@',
  short: 'short@',
  other: 'other',
} as const;
