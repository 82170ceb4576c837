import { NUMBER, PLACE_BITS } from './keys/id-table.ts';

/** Values of one piece. */
const PIECE_BITS = 12;
const PIECE = 1 << PIECE_BITS;

/** What is kept by the numbers of records, in pieces that are made as numbers of theirs come. */
export class Pieces<Piece> {
  readonly #make: (size: number) => Piece;
  /** By the upper bits of a number, then by pieces. */
  readonly #families: Piece[][] = [];

  constructor(make: (size: number) => Piece) {
    this.#make = make;
  }

  /** The piece of a number, which stands there at {@link placeIn} of it. */
  of(number: number): Piece {
    const place = number >>> PLACE_BITS;
    let family = this.#families[place];
    if (!family) {
      family = [];
      this.#families[place] = family;
    }
    const at = (number & NUMBER) >>> PIECE_BITS;
    let piece = family[at];
    if (piece === undefined) {
      piece = this.#make(PIECE);
      family[at] = piece;
    }
    return piece;
  }
}

/** Where a number stands in its piece. */
export function placeIn(number: number): number {
  return number & (PIECE - 1);
}
