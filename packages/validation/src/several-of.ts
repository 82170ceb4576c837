import { type Facts, FactTable, type Layout } from './facts.ts';
import { hashed, hashKey } from './keys/key-hash.ts';
import { MaybeSeen } from './keys/maybe-seen.ts';
import { NumberList } from './keys/number-list.ts';
import type { GroupKey } from './record-keys.ts';

/**
 * The records of a dataset by a key, with a few facts of each, for rules that ask which keys have several when all have been added: adding one
 * is then no more than writing it down. 8 bytes for the key of a record, 2 to 4 to see that it may have come before, and 4 to 20 for each fact.
 *
 * @example
 * const seats = new SeveralOf({ mark: 'whole' });
 * seats.add(keys.of(record.classId, record.studentId), { mark });
 * for (const numbers of seats.several()) numbers.map((number) => seats.get(number).mark);
 */
export class SeveralOf<const L extends Layout> {
  readonly #facts: FactTable<L>;
  readonly #highs = new NumberList();
  readonly #lows = new NumberList();
  readonly #seen = new MaybeSeen();
  /** Records that may be the second under their key, or one behind it: all that are, and a few others. */
  readonly #later = new NumberList();

  constructor(layout: L) {
    this.#facts = new FactTable(layout);
  }

  /** Gives the record its number: they count from 0 on. */
  add(key: GroupKey, facts: Facts<L>): number {
    hashKey(key);
    const { high, low } = hashed;
    this.#highs.push(high);
    this.#lows.push(low);
    this.#facts.push(facts);
    const number = this.#highs.length - 1;
    if (this.#seen.add(high, low, this.#highs, this.#lows)) this.#later.push(number);
    return number;
  }

  /** Whether the record added last may be the second under its key, or one behind it: always when it is, hardly ever otherwise. */
  mayBeSecond(): boolean {
    return this.#later.length > 0 && this.#later.get(this.#later.length - 1) === this.#highs.length - 1;
  }

  /** What is kept of a record. */
  get(number: number): Facts<L> {
    return this.#facts.get(number);
  }

  /** The numbers of the records of each group that has at least two, in the order in which they came; the groups in the order of their second ones. */
  several(): number[][] {
    const groups: number[][] = [];
    for (const numbers of this.#doubtful().values()) if (numbers.length > 1) groups.push(...this.#byLow(numbers));
    return groups.sort(([, a = 0], [, b = 0]) => a - b);
  }

  /** The records by the first halves of their keys, without most that are alone under theirs: as few are not, nothing is sorted to find them. */
  #doubtful(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.#later.length; at++) groups.set(this.#highs.get(this.#later.get(at)) | 0, []);
    if (groups.size === 0) return groups;
    for (let number = 0; number < this.#highs.length; number++) {
      groups.get(this.#highs.get(number) | 0)?.push(number);
    }
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
