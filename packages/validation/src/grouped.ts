import type { PlainDate } from '@emis-sdk/model';
import { DateColumn, grownTo } from './keys/column.ts';
import { Places } from './keys/places.ts';
import { TextColumn } from './keys/text-column.ts';
import type { GroupKey } from './record-keys.ts';

/** What is kept of a record of a group: its name, and what kind of value it is. */
export type Layout = Readonly<Record<string, 'text' | 'date' | 'number' | 'whole'>>;
export type Facts<L extends Layout> = {
  readonly [Name in keyof L]?:
    | (L[Name] extends 'date' ? PlainDate : L[Name] extends 'number' | 'whole' ? number : string)
    | undefined;
};

interface FactColumn {
  get(number: number): unknown;
  set(number: number, value: unknown): void;
}

/**
 * The records of a dataset seen so far, by a key that rules compare them by, with a few facts of each: how a dataset rule
 * finds the second one of something without keeping records.
 *
 * It takes 8 bytes for the key of a record, about 6 to find it, and 4 to 20 for each fact. Keys are told apart by 64 bits:
 * among a million the chance that any two are taken for one is 3 in a hundred million.
 *
 * @example
 * const places = new Grouped({ id: 'text', start: 'date', end: 'date' });
 * const other = places.of(record.studentId).find((place) => overlaps(place, record));
 * places.add(record.studentId, { id: record.id, start: record.entryDate, end: record.exitDate });
 */
export class Grouped<const L extends Layout> {
  readonly #columns: readonly (readonly [name: string, column: FactColumn])[];
  #size = 0;
  /** Two words for the key of each record. */
  #keys = new Uint32Array(32);
  /** Finds the first record with a key. */
  readonly #places = new Places((number) => this.#keys[number * 2] ?? 0);
  /** Number of a record -> that of the next one with the same key. Most keys have one record. */
  readonly #next = new Map<number, number>();
  /** Number of the first record with a key -> that of the last, where there are several. */
  readonly #last = new Map<number, number>();
  /** The key whose hash stands in the two words: a key is asked for, and then added under. */
  #hashed: string | undefined;
  #high = 0;
  #low = 0;

  constructor(layout: L) {
    this.#columns = Object.entries(layout).map(([name, kind]) => [name, columnOf(kind)]);
  }

  /** The facts of the records added under this key, in the order in which they came. */
  of(key: GroupKey): readonly Facts<L>[] {
    const first = this.#first(key);
    return first < 0 ? NOBODY : this.#group(first);
  }

  /** How many records stand under this key: none, one, or at least two. */
  count(key: GroupKey): 0 | 1 | 2 {
    const first = this.#first(key);
    if (first < 0) return 0;
    return this.#next.has(first) ? 2 : 1;
  }

  /** Those groups that have at least two records, by the numbers of their first ones. */
  *shared(): Generator<readonly [first: number, group: Facts<L>[]]> {
    for (const first of this.#last.keys()) yield [first, this.#group(first)];
  }

  #group(first: number): Facts<L>[] {
    const group: Facts<L>[] = [];
    for (let number: number | undefined = first; number !== undefined; number = this.#next.get(number)) {
      const facts: Record<string, unknown> = {};
      for (const [name, column] of this.#columns) {
        const value = column.get(number);
        if (value !== undefined) facts[name] = value;
      }
      group.push(facts as Facts<L>);
    }
    return group;
  }

  /** Whether what was added last is the second record under its key. */
  isSecond = false;

  /** Gives the number of the first record under the key. */
  add(key: GroupKey, facts: Facts<L>): number {
    const first = this.#first(key);
    const number = this.#size++;
    this.#keys = grownTo(this.#keys, number * 2 + 1);
    this.#keys[number * 2] = this.#high;
    this.#keys[number * 2 + 1] = this.#low;
    for (const [name, column] of this.#columns) column.set(number, facts[name]);
    this.isSecond = first >= 0 && !this.#next.has(first);
    if (first < 0) this.#places.put(number);
    else this.#append(first, number);
    return first < 0 ? number : first;
  }

  #append(first: number, number: number): void {
    this.#next.set(this.#last.get(first) ?? first, number);
    this.#last.set(first, number);
  }

  /** The first record with a key, or -1. */
  #first(key: GroupKey): number {
    if (typeof key === 'string') this.#hash(key);
    else this.#mix(key.a, key.b);
    for (let number = this.#places.first(this.#high); number >= 0; number = this.#places.next()) {
      if (this.#keys[number * 2] === this.#high && this.#keys[number * 2 + 1] === this.#low) return number;
    }
    return -1;
  }

  /** Two numbers as a key, by steps that can be undone: they are told apart for certain. */
  #mix(a: number, b: number): void {
    this.#hashed = undefined;
    this.#low = mix(b) >>> 0;
    this.#high = mix(a ^ this.#low ^ SEED) >>> 0;
  }

  #hash(key: string): void {
    if (key === this.#hashed) return;
    this.#hashed = key;
    let high = SEED ^ key.length;
    let low = SEED ^ 0x9e3779b9;
    // Two characters at a time; the length tells apart keys that end in a character 0.
    for (let index = 0; index < key.length; index += 2) {
      const unit = key.charCodeAt(index) | ((index + 1 < key.length ? key.charCodeAt(index + 1) : 0) << 16);
      high = Math.imul(high ^ unit, 0x85ebca6b);
      high ^= high >>> 13;
      low = Math.imul(low ^ unit, 0xc2b2ae35);
      low ^= low >>> 15;
    }
    this.#high = Math.imul(high ^ (high >>> 16), 0x27d4eb2f) >>> 0;
    this.#low = Math.imul(low ^ (low >>> 16), 0x165667b1) >>> 0;
  }
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const NOBODY: readonly never[] = [];

/** Drawn anew by each process, so that nobody can choose keys that all fall on one place. */
const SEED = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

function columnOf(kind: Layout[string]): FactColumn {
  if (kind === 'date') return new DateColumn();
  if (kind === 'whole') return new WholeColumn();
  return kind === 'text' ? new TextColumn() : new NumberColumn();
}

class NumberColumn implements FactColumn {
  #values = new Float64Array(16);

  get(number: number): number | undefined {
    const value = this.#values[number] ?? Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  }

  set(number: number, value: unknown): void {
    this.#values = grownTo(this.#values, number);
    this.#values[number] = typeof value === 'number' ? value : Number.NaN;
  }
}

/** Whole numbers from 0. */
class WholeColumn implements FactColumn {
  #values = new Uint32Array(16);

  get(number: number): number | undefined {
    const value = this.#values[number] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  set(number: number, value: unknown): void {
    this.#values = grownTo(this.#values, number);
    this.#values[number] = typeof value === 'number' ? value + 1 : 0;
  }
}
