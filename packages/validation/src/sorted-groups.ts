import { type Facts, FactTable, type Layout } from './facts.ts';
import { hashed, hashKey } from './keys/key-hash.ts';
import { MaybeSeen } from './keys/maybe-seen.ts';
import { NumberList } from './keys/number-list.ts';
import { sortedByWord } from './keys/radix.ts';
import type { GroupKey } from './record-keys.ts';

/** Records for each part of the directory, about. */
const RECORDS_PER_PART = 4;

/**
 * The records of a dataset by a key, with a few facts of each, for rules that ask nothing before all of them have been added: adding one
 * is then no more than writing it down, and all are sorted once. 8 bytes for the key of a record, 4 to 20 for each fact, and 8 while it is asked.
 *
 * @example
 * const grades = new SortedGroups({ grade: 'text' });
 * grades.add(keys.of(record.studentId, record.schoolId), { grade: record.grade });
 * // When all are there:
 * for (let number = grades.first(key); number >= 0; number = grades.next()) grades.get(number).grade;
 */
export class SortedGroups<const L extends Layout> {
  readonly #facts: FactTable<L>;
  readonly #highs = new NumberList();
  readonly #lows = new NumberList();
  readonly #seen = new MaybeSeen();
  #sorted: Sorted | undefined;
  #at = 0;
  #high = 0;
  #low = 0;

  constructor(layout: L) {
    this.#facts = new FactTable(layout);
  }

  /**
   * Gives the record its number: they count from 0 on.
   *
   * @throws {TypeError} when something was asked already: the rule is at fault
   */
  add(key: GroupKey, facts: Facts<L>): number {
    if (this.#sorted) throw new TypeError('Nothing can be added to groups that have been sorted');
    hashKey(key);
    this.#highs.push(hashed.high);
    this.#lows.push(hashed.low);
    this.#facts.push(facts);
    return this.#highs.length - 1;
  }

  /**
   * Whether the record added last may be the second under its key, or one behind it: always when it is, hardly ever otherwise. To be asked after
   * each record, or never.
   */
  mayBeSecond(): boolean {
    const last = this.#highs.length - 1;
    return this.#seen.add(this.#highs.get(last), this.#lows.get(last), this.#highs, this.#lows);
  }

  /** What is kept of a record. */
  get(number: number): Facts<L> {
    return this.#facts.get(number);
  }

  /** The number of the first record under a key, or -1. Others follow by {@link next}. */
  first(key: GroupKey): number {
    hashKey(key);
    this.#sorted ??= new Sorted(this.#highs);
    this.#high = hashed.high;
    this.#low = hashed.low;
    this.#at = this.#sorted.startOf(this.#high) - 1;
    return this.next();
  }

  /** The next record under the key asked for last, or -1. */
  next(): number {
    const { highs, order } = this.#sorted ?? NOTHING;
    for (let at = this.#at + 1; at < order.length && (highs[at] as number) <= this.#high; at++) {
      const number = order[at] as number;
      if (highs[at] !== this.#high || this.#lows.get(number) !== this.#low) continue;
      this.#at = at;
      return number;
    }
    this.#at = order.length;
    return -1;
  }

  /** The numbers of the records of each group that has at least two, in the order in which they came; the groups in the order of their second ones. */
  several(): number[][] {
    this.#sorted ??= new Sorted(this.#highs);
    const { highs, order } = this.#sorted;
    const groups: number[][] = [];
    for (let from = 0; from < order.length; ) {
      let to = from + 1;
      while (to < order.length && highs[to] === highs[from]) to++;
      if (to - from > 1) groups.push(...this.#byLow(order.subarray(from, to)));
      from = to;
    }
    return groups.sort(([, a = 0], [, b = 0]) => a - b);
  }

  /** Those that share a first half of the key, by its second. */
  #byLow(numbers: Uint32Array): number[][] {
    const byLow = new Map<number, number[]>();
    for (const number of numbers) {
      const low = this.#lows.get(number);
      const group = byLow.get(low);
      if (group) group.push(number);
      else byLow.set(low, [number]);
    }
    return [...byLow.values()].filter((group) => group.length > 1);
  }
}

/** The numbers of records in the order of the first halves of their keys. */
class Sorted {
  readonly order: Uint32Array;
  readonly highs: Uint32Array;
  readonly #bits: number;
  /** Where those with the same first bits begin. */
  readonly #starts: Uint32Array;

  constructor(highs: NumberList) {
    const all = highs.toArray();
    this.order = sortedByWord(all, all.length);
    this.highs = this.order.map((number) => all[number] as number);
    this.#bits = Math.max(0, Math.floor(Math.log2(Math.max(1, all.length / RECORDS_PER_PART))));
    this.#starts = new Uint32Array(2 ** this.#bits);
    let part = 0;
    for (let at = 0; at < all.length; at++) {
      for (const own = this.#partOf(this.highs[at] as number); part < own; ) this.#starts[++part] = at;
    }
    while (part + 1 < this.#starts.length) this.#starts[++part] = all.length;
  }

  /** A place in the order before which no record with this half of a key stands. */
  startOf(high: number): number {
    return this.#starts[this.#partOf(high)] as number;
  }

  #partOf(high: number): number {
    return this.#bits === 0 ? 0 : high >>> (32 - this.#bits);
  }
}

const NOTHING = { highs: new Uint32Array(0), order: new Uint32Array(0) };
