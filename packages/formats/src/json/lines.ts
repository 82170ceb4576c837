/** The longest line that is read, in characters: no real record comes near it, and a file without line breaks must not fill the memory. */
export const MAX_LINE = 1_048_576;

/** Takes the lines of a file, numbered from 1. */
export interface LineSink {
  line(number: number, text: string): void;
  /** A line that is longer than a line may be: its text is gone. */
  tooLong(number: number): void;
}

/** Cuts decoded text, in pieces of any size, into lines. They end with LF or CRLF. */
export class LineCutter {
  readonly #sink: LineSink;
  readonly #most: number;
  #rest = '';
  #number = 0;
  #skipping = false;

  constructor(sink: LineSink, most = MAX_LINE) {
    this.#sink = sink;
    this.#most = most;
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      if (this.#skipping) this.#skipping = false;
      else this.#hand(from === 0 && this.#rest !== '' ? this.#rest + text.slice(0, end) : text.slice(from, end));
      this.#rest = '';
      from = end + 1;
    }
    if (this.#skipping) return;
    if (this.#rest.length + text.length - from > this.#most + 1) {
      this.#sink.tooLong(++this.#number);
      this.#rest = '';
      this.#skipping = true;
    } else this.#rest += text.slice(from);
  }

  /** Says that the text is over. */
  end(): void {
    if (!this.#skipping && this.#rest !== '') this.#hand(this.#rest);
  }

  #hand(line: string): void {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.length > this.#most) this.#sink.tooLong(++this.#number);
    else this.#sink.line(++this.#number, text);
  }
}
