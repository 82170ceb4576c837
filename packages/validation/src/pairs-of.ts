import { ByNumber } from './by-number.ts';
import { NumberList } from './keys/number-list.ts';

/** So many pairs of one owner are looked through one by one: rows by the million of one student must not take for ever. */
const MOST = 32;

/**
 * Pairs of a key and a value that belong to a record: the grades of a student by school. By the number of the owner, as most have one pair
 * or a few: 12 bytes a pair and 4 an owner, and nothing is sorted or hashed.
 *
 * @example
 * grades.add(student, school, sixth);
 * grades.has(student, school, [fifth, sixth]); // true
 * grades.has(student, otherSchool, [sixth]); // undefined
 */
export class PairsOf {
  /** Of each owner the newest pair, counted from 1 on. */
  readonly #newest = new ByNumber();
  /** Of each pair the one of the same owner before it, counted so too. */
  readonly #before = new NumberList();
  readonly #keys = new NumberList();
  readonly #values = new NumberList();
  /** Values by owner and key, of owners that have more pairs than can be looked through. */
  readonly #crowded = new Map<string, Set<number>>();

  /** Whole numbers below 2^32. A pair that is there already is kept once. */
  add(owner: number, key: number, value: number): void {
    const newest = this.#newest.get(owner);
    let left = MOST;
    for (let at = newest; at > 0; at = this.#before.get(at - 1)) {
      if (this.#keys.get(at - 1) === key && this.#values.get(at - 1) === value) return;
      if (--left === 0) {
        const values = this.#crowded.get(`${owner} ${key}`);
        if (values) values.add(value);
        else this.#crowded.set(`${owner} ${key}`, new Set([value]));
        return;
      }
    }
    this.#before.push(newest);
    this.#keys.push(key);
    this.#values.push(value);
    this.#newest.set(owner, this.#keys.length);
  }

  /** Whether one of some values stands under a key of an owner; nothing when no value does. */
  has(owner: number, key: number, wanted: readonly number[]): boolean | undefined {
    let found: boolean | undefined;
    let left = MOST;
    for (let at = this.#newest.get(owner); at > 0; at = this.#before.get(at - 1)) {
      if (this.#keys.get(at - 1) === key) {
        if (wanted.includes(this.#values.get(at - 1))) return true;
        found = false;
      }
      left--;
    }
    const crowded = left === 0 ? this.#crowded.get(`${owner} ${key}`) : undefined;
    return crowded ? wanted.some((value) => crowded.has(value)) : found;
  }
}
