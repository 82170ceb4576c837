import { Pieces, placeIn } from './pieces.ts';

/** What a rule knows of a record by its id, found again by the record's number: each is looked up by its id once. */
export class ByNumber<Value> {
  readonly #lookUp: (id: string) => Value | undefined;
  /** `null` stands where nothing was found. */
  readonly #pieces = new Pieces((size) => new Array<Value | null | undefined>(size));
  #last = -1;
  #lastValue: Value | undefined;

  constructor(lookUp: (id: string) => Value | undefined) {
    this.#lookUp = lookUp;
  }

  /** @param idOf gives the id when it is needed */
  get(number: number, idOf: () => string | undefined): Value | undefined {
    if (number === this.#last) return this.#lastValue;
    if (number < 0) return this.#lookUp(idOf() ?? '');
    const piece = this.#pieces.of(number);
    const place = placeIn(number);
    let value = piece[place];
    if (value === undefined) {
      value = this.#lookUp(idOf() ?? '') ?? null;
      piece[place] = value;
    }
    this.#last = number;
    this.#lastValue = value ?? undefined;
    return this.#lastValue;
  }
}
