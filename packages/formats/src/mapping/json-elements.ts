import { MAX_LINE } from '../json/lines.ts';

/** Takes the objects of a list, numbered from 1. */
export interface ElementSink {
  element(number: number, text: string): void;
  /** One that is longer than a record may be: its text is gone. */
  tooLong(number: number): void;
}

const [QUOTE, BACKSLASH] = ['"', '\\'];

/**
 * Cuts decoded JSON, in pieces of any size, into the elements of its list: of the list that it is, or of the first list in the object that it is
 * (`{"rows": […]}`). No more than one element is held.
 */
export class ElementCutter {
  readonly #sink: ElementSink;
  #depth = 0;
  /** How deep the elements stand; 0 as long as the list is not found. */
  #base = 0;
  #inText = false;
  #escaped = false;
  #element = '';
  #capturing = false;
  #skipping = false;
  #number = 0;
  #done = false;

  constructor(sink: ElementSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length && !this.#done; at++) {
      const sign = text[at] ?? '';
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === BACKSLASH) this.#escaped = true;
        else if (sign === QUOTE) this.#inText = false;
        continue;
      }
      if (sign === QUOTE) this.#inText = true;
      else if (sign === '{' || sign === '[') {
        this.#depth++;
        if (this.#base === 0 && sign === '[' && this.#depth <= 2) this.#base = this.#depth;
        else if (this.#base > 0 && this.#depth === this.#base + 1) {
          this.#capturing = true;
          from = at;
        }
      } else if (sign === '}' || sign === ']') {
        this.#depth--;
        if (this.#capturing && this.#depth === this.#base) {
          this.#keep(text.slice(from, at + 1));
          this.#finish();
        } else if (this.#base > 0 && this.#depth < this.#base) this.#done = true;
      }
    }
    if (this.#capturing) this.#keep(text.slice(from));
  }

  /** Whether the list was read to its end. */
  get complete(): boolean {
    return this.#done;
  }

  #keep(piece: string): void {
    if (this.#skipping) return;
    this.#element += piece;
    if (this.#element.length <= MAX_LINE) return;
    this.#element = '';
    this.#skipping = true;
  }

  #finish(): void {
    this.#number++;
    if (this.#skipping) this.#sink.tooLong(this.#number);
    else this.#sink.element(this.#number, this.#element);
    this.#element = '';
    this.#capturing = false;
    this.#skipping = false;
  }
}
