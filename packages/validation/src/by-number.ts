import { NUMBER, PLACE_BITS } from './keys/id-table.ts';

/** Values of one piece: pieces are made as numbers of theirs come. */
const PIECE_BITS = 12;
const PIECE = 1 << PIECE_BITS;

/** What a rule knows of a record by its id, found again by the record's number: each is looked up by its id once. */
export class ByNumber<Value> {
  readonly #lookUp: (id: string) => Value | undefined;
  /** By the upper bits of a number, then by pieces. `null` stands where nothing was found. */
  readonly #families: (Value | null | undefined)[][][] = [];
  #last = -1;
  #lastValue: Value | undefined;

  constructor(lookUp: (id: string) => Value | undefined) {
    this.#lookUp = lookUp;
  }

  /** @param idOf gives the id when it is needed */
  get(number: number, idOf: () => string | undefined): Value | undefined {
    if (number === this.#last) return this.#lastValue;
    if (number < 0) return this.#lookUp(idOf() ?? '');
    const piece = this.#pieceOf(number);
    const place = number & (PIECE - 1);
    let value = piece[place];
    if (value === undefined) {
      value = this.#lookUp(idOf() ?? '') ?? null;
      piece[place] = value;
    }
    this.#last = number;
    this.#lastValue = value ?? undefined;
    return this.#lastValue;
  }

  #pieceOf(number: number): (Value | null | undefined)[] {
    const place = number >>> PLACE_BITS;
    let family = this.#families[place];
    if (!family) {
      family = [];
      this.#families[place] = family;
    }
    const at = (number & NUMBER) >>> PIECE_BITS;
    let piece = family[at];
    if (!piece) {
      piece = new Array<Value | null | undefined>(PIECE);
      family[at] = piece;
    }
    return piece;
  }
}
