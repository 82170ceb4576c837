import { type Facts, FactTable, type Layout } from './facts.ts';
import { hashed, hashKey } from './keys/key-hash.ts';
import { MaybeSeen } from './keys/maybe-seen.ts';
import { NumberList } from './keys/number-list.ts';
import type { GroupKey } from './record-keys.ts';

/** Records for each part of the directory, about. */
const RECORDS_PER_PART = 4;
/** Numbers for each record among those sorted. */
const ENTRY = 3;

/**
 * The records of a dataset by a key, with a few facts of each, for rules that ask nothing before all of them have been added: adding one
 * is then no more than writing it down, and all are sorted once. 8 bytes for the key of a record, 4 to 20 for each fact, and 13 while it is asked by key.
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
  #end = 0;
  #high = 0;
  #low = 0;

  constructor(layout: L) {
    this.#facts = new FactTable(layout);
  }

  /**
   * Gives the record its number: they count from 0 on.
   *
   * @throws {TypeError} when it was asked by key already: the rule is at fault
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
    this.#sorted ??= new Sorted(this.#highs, this.#lows);
    this.#high = hashed.high;
    this.#low = hashed.low;
    const { starts, shift } = this.#sorted;
    const part = this.#high >>> shift;
    this.#at = starts[part] as number;
    this.#end = starts[part + 1] as number;
    return this.next();
  }

  /** The next record under the key asked for last, or -1. */
  next(): number {
    const { entries } = this.#sorted ?? NOTHING;
    while (this.#at < this.#end) {
      const at = this.#at;
      this.#at += ENTRY;
      if (entries[at] === this.#high && entries[at + 1] === this.#low) return entries[at + 2] as number;
    }
    return -1;
  }

  /** The numbers of the records of each group that has at least two, in the order in which they came; the groups in the order of their second ones. */
  several(): number[][] {
    const groups: number[][] = [];
    for (const numbers of this.#doubtful().values()) if (numbers.length > 1) groups.push(...this.#byLow(numbers));
    return groups.sort(([, a = 0], [, b = 0]) => a - b);
  }

  /** The records by the first halves of their keys, without most that are alone under theirs: as few are not, nothing is sorted to find them. */
  #doubtful(): Map<number, number[]> {
    const highs = this.#highs;
    const seen = new MaybeSeen(highs.length);
    const groups = new Map<number, number[]>();
    for (let number = 0; number < highs.length; number++) {
      const high = highs.get(number);
      if (seen.add(high, this.#lows.get(number), highs, this.#lows)) groups.set(high | 0, []);
    }
    for (let number = 0; number < highs.length; number++) groups.get(highs.get(number) | 0)?.push(number);
    return groups;
  }

  /** Those that share a first half of the key, by its second. */
  #byLow(numbers: readonly number[]): number[][] {
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

/** The records by the first bits of their keys, and those with the same ones as they came. */
class Sorted {
  /** Of each record both halves of its key, and its number: they are looked at together. */
  readonly entries: Uint32Array;
  /** Where those with the same first bits begin, and where they end: there the next ones begin. */
  readonly starts: Uint32Array;
  /** How many bits of a first half stand behind those. */
  readonly shift: number;

  constructor(highs: NumberList, lows: NumberList) {
    const { length } = highs;
    const bits = Math.max(1, Math.ceil(Math.log2(length / RECORDS_PER_PART)));
    const starts = new Uint32Array(2 ** bits + 2);
    this.shift = 32 - bits;
    for (let number = 0; number < length; number++) {
      const part = highs.get(number) >>> this.shift;
      starts[part + 2] = (starts[part + 2] as number) + ENTRY;
    }
    for (let part = 2; part < starts.length; part++) {
      starts[part] = (starts[part] as number) + (starts[part - 1] as number);
    }
    this.entries = new Uint32Array(length * ENTRY);
    for (let number = 0; number < length; number++) {
      const high = highs.get(number);
      const at = starts[(high >>> this.shift) + 1] as number;
      starts[(high >>> this.shift) + 1] = at + ENTRY;
      this.entries[at] = high;
      this.entries[at + 1] = lows.get(number);
      this.entries[at + 2] = number;
    }
    this.starts = starts;
  }
}

const NOTHING = { entries: new Uint32Array(0) };
