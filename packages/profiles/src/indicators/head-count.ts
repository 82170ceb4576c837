/**
 * How many different people there are, by place and level: who works at two schools of a region is one person of the region. Keeps the ids of
 * those it counts, which is why it is for teachers and not for students.
 */
export class HeadCount {
  /** Place -> level, or '' for all levels -> person -> in how many records. */
  readonly #places = new Map<string, Map<string, Map<string, number>>>();

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }

  add(place: string, level: string, person: string, by: number): void {
    const levels = this.#places.get(place) ?? new Map<string, Map<string, number>>();
    this.#places.set(place, levels);
    const people = levels.get(level) ?? new Map<string, number>();
    levels.set(level, people);
    const records = (people.get(person) ?? 0) + by;
    if (records !== 0) people.set(person, records);
    else people.delete(person);
    if (people.size === 0) levels.delete(level);
    if (levels.size === 0) this.#places.delete(place);
  }

  merge(other: HeadCount): void {
    for (const [place, levels] of other.#places) {
      for (const [level, people] of levels) {
        for (const [person, records] of people) this.add(place, level, person, records);
      }
    }
  }

  rolledUp(placesAbove: (place: string) => readonly string[]): HeadCount {
    const all = new HeadCount();
    all.merge(this);
    for (const [place, levels] of this.#places) {
      for (const above of placesAbove(place)) {
        for (const [level, people] of levels) for (const [person] of people) all.add(above, level, person, 1);
      }
    }
    return all;
  }

  at(place: string, level: string): number {
    return this.#places.get(place)?.get(level)?.size ?? 0;
  }

  /** Whether anybody is counted by level anywhere: teachers may be known without the classes that they teach. */
  knowsLevels(): boolean {
    for (const levels of this.#places.values()) {
      for (const level of levels.keys()) if (level !== '') return true;
    }
    return false;
  }
}
