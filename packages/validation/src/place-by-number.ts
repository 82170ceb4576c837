import { NUMBER, PLACE_BITS } from './keys/id-table.ts';

/** Numbers of one piece: pieces are made as numbers of theirs come. */
const PIECE_BITS = 12;
const PIECE = 1 << PIECE_BITS;

/**
 * Where a rule keeps what it knows of a record, a number from 0 on, found again by the record's own number: each is looked up by its id once. 4 bytes
 * for a record, where `ByNumber` would hold an object.
 */
export class PlaceByNumber {
  readonly #lookUp: (id: string) => number;
  /** By the upper bits of a number, then by pieces: two more than the place, as 0 says that nobody has asked. */
  readonly #families: Int32Array[][] = [];

  /** @param lookUp gives the place of an id; negative when there is none */
  constructor(lookUp: (id: string) => number) {
    this.#lookUp = lookUp;
  }

  /**
   * The place; -1 when there is none.
   *
   * @param idOf gives the id when it is needed
   */
  get(number: number, idOf: () => string | undefined): number {
    if (number < 0) return this.#lookUp(idOf() ?? '');
    const piece = this.#pieceOf(number);
    const at = number & (PIECE - 1);
    let place = piece[at] as number;
    if (place === 0) {
      place = Math.max(-1, this.#lookUp(idOf() ?? '')) + 2;
      piece[at] = place;
    }
    return place - 2;
  }

  #pieceOf(number: number): Int32Array {
    let family = this.#families[number >>> PLACE_BITS];
    if (!family) {
      family = [];
      this.#families[number >>> PLACE_BITS] = family;
    }
    const at = (number & NUMBER) >>> PIECE_BITS;
    let piece = family[at];
    if (!piece) {
      piece = new Int32Array(PIECE);
      family[at] = piece;
    }
    return piece;
  }
}
