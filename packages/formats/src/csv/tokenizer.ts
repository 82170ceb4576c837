import { isBlankPart } from './blank.ts';
import { parseRow } from './row-parser.ts';

/**
 * What is to be said of a row:
 * - `line-break`: read; a value runs over several lines
 * - `stray-quote`: read; a value without quotes around it has one inside
 * - `broken-quote`, `too-long`: not read; its cells are those before the trouble
 */
export type RowMark = 'line-break' | 'stray-quote' | 'broken-quote' | 'too-long';

/**
 * Takes the rows of a file, one after the other. `row` is as a spreadsheet numbers it: the first row of the file is 1.
 * Blank rows are counted, but not handed on.
 */
export interface RowSink {
  /** A row without quotes: the part of the text between two places. It is not cut yet, because not everybody needs all its cells. */
  line(row: number, text: string, from: number, to: number): void;
  /** A row in which there are quotes, or trouble. */
  cells(row: number, cells: string[], mark: RowMark | undefined): void;
}

/** 1 MiB of characters: no real row comes near it, and an unclosed quote must not fill the memory. */
export const MAX_ROW = 1_048_576;

export interface CsvShape {
  readonly delimiter: string;
  /** Number of columns of the header. */
  readonly width: number;
  readonly maxRow?: number;
}

/**
 * Cuts decoded text into rows, in any pieces: RFC 4180 with CRLF, LF or CR.
 *
 * It is our own because we need what csv-parse 7.0 and papaparse 5.7 cannot do: after a broken quote csv-parse stops or, with
 * `relax_quotes`, reads on wrongly; papaparse swallows the rest of the file in silence; neither numbers rows as a spreadsheet does.
 *
 * **After a broken quote we start again at the next line**, so that one bad row costs one row. A value that runs over a line
 * break is legal; but an unclosed quote looks the same at first. The value is believed when all of this holds:
 * 1. its quote closes within {@link MAX_ROW} characters, right before a delimiter or the end of a line;
 * 2. the row then has exactly as many values as the header;
 * 3. no line wholly inside it would, taken alone, be a clean row of the header's width (files of one column: not asked).
 *
 * Otherwise its first line is a broken row. The look-ahead ends at the next line with an odd number of quotes, and lines before
 * that one never open a quote themselves; so no line is looked at more than a few times, whatever the file.
 */
export class CsvTokenizer {
  readonly #delimiter: string;
  readonly #width: number;
  readonly #maxRow: number;
  readonly #sink: RowSink;
  #rest = '';
  #row = 0;
  #skipping = false;
  #isLines = true;

  constructor(shape: CsvShape, sink: RowSink) {
    this.#sink = sink;
    this.#delimiter = shape.delimiter;
    this.#width = shape.width;
    this.#maxRow = shape.maxRow ?? MAX_ROW;
  }

  /** The row that came last. */
  get row(): number {
    return this.#row;
  }

  /** Whether each row so far was one line, ended by a line feed. */
  get isLines(): boolean {
    return this.#isLines;
  }

  /** Takes a piece of text and hands on the rows that are complete now. */
  push(text: string): void {
    const from = this.#finishLine(text);
    if (from === undefined) this.#run(this.#rest + text, 0, false);
    else this.#run(text, from, false);
  }

  /** Says that the text is over and hands on the rows that are left. */
  end(): void {
    this.#run(this.#rest, 0, true);
  }

  /**
   * Hands on the line that the last piece began, and gives the place behind it: joining the pieces would copy them. Nothing when
   * there are quotes in it, or it does not end here.
   */
  #finishLine(text: string): number | undefined {
    if (this.#rest === '') return 0;
    const end = text.indexOf('\n');
    if (end === -1) return undefined;
    const line = this.#rest + text.slice(0, end + 1);
    if (line.includes('"')) return undefined;
    this.#run(line, 0, false);
    return end + 1;
  }

  #run(text: string, from: number, last: boolean): void {
    const breaks = new LineBreaks(text);
    let quote = -1;
    let at = from;
    while (at < text.length) {
      const end = breaks.from(at);
      const next = breaks.after(end);
      // A CR at the very end may be the first half of CRLF.
      if (!last && (end === text.length || (end + 1 === text.length && text.charCodeAt(end) === 13))) break;
      if (this.#skipping) {
        this.#skipping = false;
      } else if (end - at > this.#maxRow) {
        this.#sink.cells(++this.#row, this.#cellsBefore(text, at), 'too-long');
      } else {
        if (quote < at) quote = indexOrEnd(text, '"', at);
        if (quote >= end) this.#plain(text, at, end);
        else {
          const after = this.#quoted(text, at, end, last);
          if (after === undefined) break;
          if (after > end) {
            this.#isLines = false;
            at = breaks.after(after);
            continue;
          }
        }
      }
      at = next;
    }
    if (breaks.standAlone) this.#isLines = false;
    this.#keep(text, at, last);
  }

  /** Keeps what is not complete yet, but never more than a row may be long. */
  #keep(text: string, at: number, last: boolean): void {
    const breaks = new LineBreaks(text);
    const pending = text.length - at;
    if (!last && pending > this.#maxRow && breaks.from(at) === text.length) {
      if (!this.#skipping) this.#sink.cells(++this.#row, this.#cellsBefore(text, at), 'too-long');
      this.#skipping = true;
      this.#rest = '';
      return;
    }
    this.#rest = this.#skipping && breaks.from(at) === text.length ? '' : text.slice(at);
  }

  #cellsBefore(text: string, at: number): string[] {
    const { cells } = parseRow(text.slice(at, at + Math.min(4096, this.#maxRow)), 0, this.#delimiter);
    return cells.slice(0, Math.max(0, cells.length - 1));
  }

  #plain(text: string, from: number, to: number): void {
    const row = ++this.#row;
    if (!isBlankPart(text, from, to)) this.#sink.line(row, text, from, to);
  }

  /** Reads a row with quotes. Gives the place where it ended, or nothing when more text is needed to know. */
  #quoted(text: string, at: number, end: number, last: boolean): number | undefined {
    const line = parseRow(text.slice(at, end), 0, this.#delimiter);
    if (line.state === 'whole') {
      this.#sink.cells(++this.#row, line.cells, line.stray ? 'stray-quote' : undefined);
      return end;
    }
    if (line.state === 'open') {
      const limit = Math.min(text.length, at + this.#maxRow + 1);
      const window = text.slice(at, limit);
      const long = parseRow(window, 0, this.#delimiter);
      const cut = long.end >= window.length;
      const undecided = cut ? text.length - at <= this.#maxRow + 1 : at + long.end + 1 === text.length;
      if (undecided && !last) return undefined;
      const closed = long.state === 'whole' && (!cut || limit === text.length) && long.end <= this.#maxRow;
      if (closed && long.cells.length === this.#width && !this.#holdsRow(window.slice(0, long.end))) {
        this.#sink.cells(++this.#row, long.cells, 'line-break');
        return at + long.end;
      }
    }
    this.#sink.cells(++this.#row, line.cells, 'broken-quote');
    return end;
  }

  /** Whether a line wholly inside the row would be a clean row by itself. */
  #holdsRow(row: string): boolean {
    if (this.#width < 2) return false;
    const inner = row.split(/\r\n|\n|\r/).slice(1, -1);
    return inner.some((line) => {
      const { cells, state, stray } = parseRow(line, 0, this.#delimiter);
      return state === 'whole' && !stray && cells.length === this.#width;
    });
  }
}

/** Finds line breaks from left to right, looking at each character once however often it is asked. */
class LineBreaks {
  readonly #text: string;
  #lf = -1;
  #cr = -1;
  /** Whether a line was ended by a carriage return alone. */
  standAlone = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the first line break at or after `at`, or the end of the text. */
  from(at: number): number {
    if (this.#lf < at) this.#lf = indexOrEnd(this.#text, '\n', at);
    if (this.#cr < at) this.#cr = indexOrEnd(this.#text, '\r', at);
    return Math.min(this.#lf, this.#cr);
  }

  /** The place behind the line break that stands at `end`. */
  after(end: number): number {
    if (end >= this.#text.length) return this.#text.length;
    if (this.#text.charCodeAt(end) !== 13) return end + 1;
    if (this.#text.charCodeAt(end + 1) === 10) return end + 2;
    // At the very end it may be the first half of CRLF, or else nothing comes behind it.
    if (end + 1 < this.#text.length) this.standAlone = true;
    return end + 1;
  }
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}
