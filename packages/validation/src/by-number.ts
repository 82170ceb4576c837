/** What a rule knows of a record by its id, found again by the record's number: each is looked up by its id once. */
export class ByNumber<Value> {
  readonly #lookUp: (id: string) => Value | undefined;
  readonly #values = new Map<number, Value | undefined>();
  #last = -1;
  #lastValue: Value | undefined;

  constructor(lookUp: (id: string) => Value | undefined) {
    this.#lookUp = lookUp;
  }

  /** @param idOf gives the id when it is needed */
  get(number: number, idOf: () => string | undefined): Value | undefined {
    if (number === this.#last) return this.#lastValue;
    let value = this.#values.get(number);
    if (value === undefined && !this.#values.has(number)) {
      value = this.#lookUp(idOf() ?? '');
      this.#values.set(number, value);
    }
    this.#last = number;
    this.#lastValue = value;
    return value;
  }
}
