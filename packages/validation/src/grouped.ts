import type { PlainDate } from '@emis-sdk/model';

/** What is kept of a record of a group: its name, and what kind of value it is. */
type Layout = Readonly<Record<string, 'text' | 'date' | 'number'>>;
type Facts<L extends Layout> = {
  readonly [Name in keyof L]?:
    | (L[Name] extends 'date' ? PlainDate : L[Name] extends 'number' ? number : string)
    | undefined;
};

/**
 * The records of a dataset seen so far, by a key that rules compare them by, with a few facts of each: how a dataset rule
 * finds the second one of something without keeping records.
 *
 * @example
 * const places = new Grouped({ id: 'text', start: 'date', end: 'date' });
 * const other = places.of(record.studentId).find((place) => overlaps(place, record));
 * places.add(record.studentId, { id: record.id, start: record.entryDate, end: record.exitDate });
 */
export class Grouped<const L extends Layout> {
  readonly #groups = new Map<string, Facts<L>[]>();

  readonly layout: L;

  constructor(layout: L) {
    this.layout = layout;
  }

  /** The facts of the records added under this key, in the order in which they came. */
  of(key: string): readonly Facts<L>[] {
    return this.#groups.get(key) ?? [];
  }

  add(key: string, facts: Facts<L>): void {
    const group = this.#groups.get(key);
    if (group) group.push(facts);
    else this.#groups.set(key, [facts]);
  }
}
