import type { Finding } from '@emis-sdk/model';
import { isBlankPart } from '../csv/blank.ts';

const NONE: readonly Finding[] = Object.freeze([]);

/**
 * A row of data while it is looked at. There is one for a whole file, which goes from row to row: who keeps a row keeps a copy of its cells.
 *
 * Its cells are places in a text, cut out when somebody asks for them. Cells cut from the text hold the text in memory
 * for as long as they are kept.
 */
export class TableRow {
  /** As a spreadsheet numbers it. */
  row = 0;
  /** What is to be said of the row, apart from what becomes of it. */
  findings: readonly Finding[] = NONE;
  text = '';
  /** Where the row stands in the text, when it is one line without quotes. */
  #from = -1;
  #to = -1;
  /** Cell `n` goes from `bounds[n]` to one before `bounds[n + 1]`. Only so many cells as the file has columns are noted. */
  readonly bounds: Int32Array;
  /** How many cells there are. */
  count = 0;
  readonly #delimiter: string;
  /** The next delimiter in the text that was found already: it may lie behind the row. */
  #found = -1;

  constructor(width: number, delimiter: string) {
    this.bounds = new Int32Array(Math.max(width, 0) + 1);
    this.#delimiter = delimiter;
  }

  /** Goes to a row without quotes: a part of a text. */
  goToLine(row: number, text: string, from: number, to: number): void {
    this.row = row;
    this.findings = NONE;
    // Two pieces of a file may well be the same text, so going back is going to another one too.
    if (from < this.#to || text !== this.text) {
      this.text = text;
      this.#found = -1;
    }
    this.#from = from;
    this.#to = to;
    const { bounds } = this;
    const last = bounds.length - 1;
    let found = this.#found < from ? endOr(text, text.indexOf(this.#delimiter, from)) : this.#found;
    let count = 0;
    bounds[0] = from;
    while (found < to) {
      if (++count <= last) bounds[count] = found + 1;
      found = endOr(text, text.indexOf(this.#delimiter, found + 1));
    }
    this.#found = found;
    this.count = ++count;
    if (count <= last) bounds[count] = to + 1;
  }

  /** Goes to a row that was taken apart already. */
  goToCells(row: number, cells: readonly string[]): void {
    this.row = row;
    this.findings = NONE;
    this.#from = -1;
    this.text = cells.join(this.#delimiter);
    this.#found = -1;
    this.count = cells.length;
    let at = 0;
    this.bounds[0] = 0;
    for (let place = 0; place < cells.length && place < this.bounds.length - 1; place++) {
      at += (cells[place]?.length ?? 0) + 1;
      this.bounds[place + 1] = at;
    }
  }

  /** Whether it is one line without quotes. */
  get isLine(): boolean {
    return this.#from !== -1;
  }

  /** The row as it stands in the file, when it is one line without quotes. */
  get line(): string | undefined {
    return this.#from === -1 ? undefined : this.text.slice(this.#from, this.#to);
  }

  /** The text of a cell; nothing when it is blank or not there. */
  cell(place: number | undefined): string | undefined {
    if (place === undefined || place >= this.count || place >= this.bounds.length - 1) return undefined;
    const from = this.bounds[place] ?? 0;
    const to = (this.bounds[place + 1] ?? 0) - 1;
    return isBlankPart(this.text, from, to) ? undefined : this.text.slice(from, to);
  }

  /** Whether a cell holds nothing but blanks, or is not there. */
  isBlank(place: number): boolean {
    if (place >= this.count || place >= this.bounds.length - 1) return true;
    return isBlankPart(this.text, this.bounds[place] ?? 0, (this.bounds[place + 1] ?? 0) - 1);
  }

  /** Whether a cell is there, and holds more than blanks. */
  isFilled(place: number | undefined): boolean {
    return place !== undefined && !this.isBlank(place);
  }

  /** Whether a cell is `true`, `false` or empty, to the letter. */
  isTruthOrEmpty(place: number): boolean {
    const from = this.bounds[place] ?? 0;
    switch ((this.bounds[place + 1] ?? 0) - 1 - from) {
      case 0:
        return true;
      case 4:
        return this.text.startsWith('true', from);
      case 5:
        return this.text.startsWith('false', from);
      default:
        return false;
    }
  }

  /** A cell as it stands, blanks and all. */
  raw(place: number): string {
    if (place >= this.count || place >= this.bounds.length - 1) return '';
    return this.text.slice(this.bounds[place] ?? 0, (this.bounds[place + 1] ?? 0) - 1);
  }

  say(finding: Finding): void {
    this.findings = [...this.findings, finding];
  }
}

function endOr(text: string, index: number): number {
  return index === -1 ? text.length : index;
}
