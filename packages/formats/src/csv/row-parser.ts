/** One row as far as it could be parsed. */
export interface ParsedRow {
  /** The values, without their quotes; when the row is broken, those before the trouble. */
  readonly cells: string[];
  /** Where the row ends in the text: at its line break, or at the end of the text. */
  readonly end: number;
  /**
   * - `whole`: as RFC 4180 has it, but for `stray`
   * - `broken`: something other than a delimiter follows a closing quote
   * - `open`: the text ends inside quotes
   */
  readonly state: 'whole' | 'broken' | 'open';
  /** Whether a value without quotes around it has one inside: `5'3" tall`. It is taken as it stands. */
  readonly stray: boolean;
}

/** Parses one row of `text` that starts at `start`; a value in quotes may run over line breaks. */
export function parseRow(text: string, start: number, delimiter: string): ParsedRow {
  const cells: string[] = [];
  const ends = new CellEnds(text, delimiter);
  let stray = false;
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return { cells, end: text.length, state: 'open', stray };
      const next = close + 1;
      if (next < text.length && !isBreak(text.charCodeAt(next)) && !text.startsWith(delimiter, next)) {
        return { cells, end: next, state: 'broken', stray };
      }
      const cell = text.slice(at + 1, close);
      cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      at = next;
    } else {
      const end = ends.from(at);
      const cell = text.slice(at, end);
      stray ||= cell.includes('"');
      cells.push(cell);
      at = end;
    }
    if (!text.startsWith(delimiter, at)) return { cells, end: at, state: 'whole', stray };
    at += delimiter.length;
  }
}

const QUOTE = 34;

function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1 || text.charCodeAt(at + 1) !== QUOTE) return at;
  }
}

/** Finds where values without quotes end, from left to right, looking at each character once. */
class CellEnds {
  readonly #text: string;
  readonly #delimiter: string;
  #places = [-1, -1, -1];

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** The place of the first delimiter or line break at or after `at`, or the end of the text. */
  from(at: number): number {
    return Math.min(this.#next(0, this.#delimiter, at), this.#next(1, '\n', at), this.#next(2, '\r', at));
  }

  #next(which: number, part: string, at: number): number {
    let place = this.#places[which] ?? -1;
    if (place < at) {
      place = this.#text.indexOf(part, at);
      if (place === -1) place = this.#text.length;
      this.#places[which] = place;
    }
    return place;
  }
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
