import { MAX_LINE } from './lines.ts';

/** Takes the values of a file, each with the line on which it begins. */
export interface ElementSink {
  element(line: number, text: string): void;
  /** A value that is longer than a record may be: its text is gone. */
  tooLong(line: number): void;
}

const [TAB, LF, CR, SPACE, QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [
  0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d,
];

/**
 * Cuts decoded text, in pieces of any size, into the values of one list, or into values that follow one another (one a line, or not).
 * Only brackets and quotes are looked at: a value that is no JSON is handed on as it stands, up to where it seems to end.
 */
export class ElementCutter {
  readonly #sink: ElementSink;
  readonly #most: number;
  #line = 1;
  /** Whether the list around the values was opened. */
  #listed = false;
  /** Brackets open inside of the value at hand; -1 between values, 0 in a value without brackets. */
  #depth = -1;
  #quoted = false;
  #escaped = false;
  #begun = 1;
  #text = '';
  #length = 0;

  constructor(sink: ElementSink, most = MAX_LINE) {
    this.#sink = sink;
    this.#most = most;
  }

  push(text: string): void {
    let from = this.#depth === -1 ? -1 : 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LF) this.#line++;
      if (this.#depth === -1) {
        if (!this.#begins(unit)) continue;
        from = at;
        this.#begun = this.#line;
        this.#depth = 0;
      } else if (this.#depth === 0 && !this.#quoted && isBetween(unit)) {
        this.#finish(text, from, at);
        from = -1;
        continue;
      }
      if (this.#goOn(unit)) {
        this.#finish(text, from, at + 1);
        from = -1;
      }
    }
    if (from !== -1) this.#keep(text, from, text.length);
  }

  /** Says that the text is over: a value that is open is handed on as far as it goes. */
  end(): void {
    if (this.#depth !== -1) this.#finish('', 0, 0);
  }

  #begins(unit: number): boolean {
    if (unit === OPEN_LIST && !this.#listed) {
      this.#listed = true;
      return false;
    }
    return !isBetween(unit);
  }

  /** Takes the next letter of a value. Gives whether it is the last one. */
  #goOn(unit: number): boolean {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false;
      else if (unit === BACKSLASH) this.#escaped = true;
      else if (unit === QUOTE) this.#quoted = false;
    } else if (unit === QUOTE) this.#quoted = true;
    else if (unit === OPEN || unit === OPEN_LIST) this.#depth++;
    else if (unit === CLOSE || unit === CLOSE_LIST) return --this.#depth <= 0;
    return false;
  }

  #keep(text: string, from: number, to: number): void {
    this.#length += to - from;
    this.#text = this.#length > this.#most ? '' : this.#text + text.slice(from, to);
  }

  #finish(text: string, from: number, to: number): void {
    this.#keep(text, from, to);
    if (this.#length > this.#most) this.#sink.tooLong(this.#begun);
    else this.#sink.element(this.#begun, this.#text);
    this.#depth = -1;
    this.#quoted = false;
    this.#escaped = false;
    this.#text = '';
    this.#length = 0;
  }
}

function isBetween(unit: number): boolean {
  return unit === SPACE || unit === LF || unit === CR || unit === TAB || unit === COMMA || unit === CLOSE_LIST;
}
