import { grownTo, moved } from './keys/column.ts';
import { NUMBER, PLACE_BITS } from './keys/id-table.ts';

/** Whole numbers below 2^32 by the numbers of records, or of whatever else a `Numbering` has numbered: 4 bytes for each. */
export class ByNumber {
  /** By the upper bits, which tell one kind of id from another. */
  readonly #families: Uint32Array[] = [];

  /** 0 where nothing was set. */
  get(number: number): number {
    return this.#families[number >>> PLACE_BITS]?.[number & NUMBER] ?? 0;
  }

  set(number: number, value: number): void {
    const place = number >>> PLACE_BITS;
    const family = grownTo(this.#families[place] ?? new Uint32Array(16), number & NUMBER);
    family[number & NUMBER] = value;
    this.#families[place] = family;
  }

  /** Lays the values of a family out anew: what stands under number `i` of it moves to `newNumbers[i]`. */
  move(place: number, newNumbers: Uint32Array): void {
    const family = this.#families[place];
    if (family) this.#families[place] = moved(family, newNumbers);
  }
}
