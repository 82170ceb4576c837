/**
 * How many there are, by place and by cell: a cell says of what kind. Equal cells are one object, so memory grows with places and kinds,
 * never with the people counted. Counts are whole numbers, so that what is added and taken away again leaves nothing behind.
 */
export class CountTable<Cell extends object> {
  readonly #keyOf: (cell: Cell) => string;
  readonly #cells = new Map<string, Cell>();
  readonly #places = new Map<string, Map<Cell, number>>();

  constructor(keyOf: (cell: Cell) => string) {
    this.#keyOf = keyOf;
  }

  add(place: string, cell: Cell, by: number): void {
    const own = this.#own(cell);
    let counts = this.#places.get(place);
    if (!counts) {
      counts = new Map();
      this.#places.set(place, counts);
    }
    const count = (counts.get(own) ?? 0) + by;
    if (count !== 0) counts.set(own, count);
    else {
      counts.delete(own);
      if (counts.size === 0) this.#places.delete(place);
    }
  }

  /** Adds what another table has counted. */
  merge(other: CountTable<Cell>): void {
    for (const [place, counts] of other.#places) for (const [cell, count] of counts) this.add(place, cell, count);
  }

  at(place: string): ReadonlyMap<Cell, number> {
    return this.#places.get(place) ?? new Map<Cell, number>();
  }

  /** A table in which each place's counts stand at the places that contain it as well. */
  rolledUp(placesAbove: (place: string) => readonly string[]): CountTable<Cell> {
    const all = new CountTable(this.#keyOf);
    all.merge(this);
    for (const [place, counts] of this.#places) {
      for (const above of placesAbove(place)) for (const [cell, count] of counts) all.add(above, cell, count);
    }
    return all;
  }

  #own(cell: Cell): Cell {
    const key = this.#keyOf(cell);
    const own = this.#cells.get(key);
    if (own) return own;
    this.#cells.set(key, cell);
    return cell;
  }
}
