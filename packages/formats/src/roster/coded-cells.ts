import type { Convert } from './convert.ts';
import { ownText } from './own-text.ts';

/** A file made to fill the memory is not given the chance. */
const MOST = 1000;
const LONGEST = 40;

/**
 * The values that a column's cells are converted to, each once: codes, grades, truth values and short lists repeat from row to row.
 * A cell about which there is something to say has no place here.
 */
export class CodedCells {
  /** By code. The first stands for an empty cell. */
  readonly values: unknown[] = [undefined];
  readonly #known = new Map<string, number>();
  readonly #convert: Convert;
  readonly #keepsOriginal: ((cell: string) => boolean) | undefined;
  #last = '';
  #lastCode = NONE;

  constructor(convert: Convert, keepsOriginal?: (cell: string) => boolean) {
    this.#convert = convert;
    this.#keepsOriginal = keepsOriginal;
  }

  /** The code of the cell in a part of a text; -1 when a record has to be made of the row. */
  codeOf(text: string, from: number, to: number): number {
    if (from === to) return 0;
    const last = this.#last;
    if (last.length === to - from && text.startsWith(last, from)) return this.#lastCode;
    if (to - from > LONGEST) return NONE;
    const cell = text.slice(from, to);
    let code = this.#known.get(cell);
    if (code === undefined) {
      if (this.#known.size >= MOST) return NONE;
      const own = ownText(cell);
      code = own.trim() === '' ? NONE : this.#learn(own);
      this.#known.set(own, code);
      this.#last = own;
    } else this.#last = ownText(cell);
    this.#lastCode = code;
    return code;
  }

  #learn(cell: string): number {
    let said = false;
    const value = this.#convert(cell, () => {
      said = true;
    });
    if (said || this.#keepsOriginal?.(cell)) return NONE;
    return this.values.push(value) - 1;
  }
}

const NONE = -1;
