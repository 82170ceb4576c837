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
    return this.#highs.length - 1;
  }

  /**
   * Tells of the records added since it was asked last those that may be the second under their key, or one behind it: all that are, hardly any
   * others.
   *
   * @param tell gets the number of the record, and which it is of those that were added
   */
  later(tell?: (number: number, place: number) => void): void {
    const [first, known] = [this.#seen.size, this.#later.length];
    this.#seen.look(this.#highs, this.#lows, this.#later);
    for (let at = known; at < this.#later.length; at++) tell?.(this.#later.get(at), this.#later.get(at) - first);
  }

  /** What is kept of a record. */
  get(number: number): Facts<L> {
    return this.#facts.get(number);
  }

  /** The numbers of the records of each group that has at least two, in the order in which they came; the groups in the order of their second ones. */
  several(): number[][] {
    this.later();
    const doubtful = new Set<number>();
    for (let at = 0; at < this.#later.length; at++) doubtful.add(this.#highs.get(this.#later.get(at)) | 0);
    const groups = new Map<string, number[]>();
    for (let number = 0; doubtful.size > 0 && number < this.#highs.length; number++) {
      const high = this.#highs.get(number) | 0;
      // Most records are alone under their keys: nothing is sorted to find those that are not.
      if (!doubtful.has(high)) continue;
      const key = `${high} ${this.#lows.get(number)}`;
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
    return [...groups.values()].filter(({ length }) => length > 1).sort(([, a = 0], [, b = 0]) => a - b);
  }
}
