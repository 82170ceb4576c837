import { type Facts, FactTable, type Layout } from './facts.ts';
import { hashed, hashKey } from './keys/key-hash.ts';
import { NumberList } from './keys/number-list.ts';
import { Places } from './keys/places.ts';
import type { GroupKey } from './record-keys.ts';

/**
 * The records of a dataset seen so far, by a key that rules compare them by, with a few facts of each: how a dataset rule
 * finds the second one of something without keeping records. A rule that asks only when all have been added takes `SeveralOf`.
 *
 * It takes 8 bytes for the key of a record, about 6 to find it, and 4 to 20 for each fact.
 *
 * @example
 * const places = new Grouped({ id: 'text', start: 'date', end: 'date' });
 * const other = places.of(record.studentId).find((place) => overlaps(place, record));
 * places.add(record.studentId, { id: record.id, start: record.entryDate, end: record.exitDate });
 */
export class Grouped<const L extends Layout> {
  readonly #facts: FactTable<L>;
  /** The key of each record. */
  readonly #highs = new NumberList();
  readonly #lows = new NumberList();
  /** Finds the first record with a key. */
  readonly #places = new Places((number) => this.#highs.get(number));
  /** Number of a record -> that of the next one with the same key. Most keys have one record. */
  readonly #next = new Map<number, number>();
  /** Number of the first record with a key -> that of the last, where there are several. */
  readonly #last = new Map<number, number>();

  constructor(layout: L) {
    this.#facts = new FactTable(layout);
  }

  /** The facts of the records added under this key, in the order in which they came. */
  of(key: GroupKey): readonly Facts<L>[] {
    const group: Facts<L>[] = [];
    const first = this.#first(key);
    if (first < 0) return group;
    for (let number: number | undefined = first; number !== undefined; number = this.#next.get(number)) {
      group.push(this.#facts.get(number));
    }
    return group;
  }

  /** The number of the first record added under this key, if there is one. They count from 0 on. */
  find(key: GroupKey): number | undefined {
    const first = this.#first(key);
    return first < 0 ? undefined : first;
  }

  /** What is kept of a record, by its number. */
  get(number: number): Facts<L> {
    return this.#facts.get(number);
  }

  add(key: GroupKey, facts: Facts<L>): void {
    const first = this.#first(key);
    const number = this.#highs.length;
    this.#highs.push(hashed.high);
    this.#lows.push(hashed.low);
    this.#facts.push(facts);
    if (first < 0) {
      this.#places.put(number);
      return;
    }
    this.#next.set(this.#last.get(first) ?? first, number);
    this.#last.set(first, number);
  }

  /** The first record with a key, or -1. */
  #first(key: GroupKey): number {
    hashKey(key);
    const { high, low } = hashed;
    for (let number = this.#places.first(high); number >= 0; number = this.#places.next()) {
      if (this.#highs.get(number) === high && this.#lows.get(number) === low) return number;
    }
    return -1;
  }
}
