/** As much as is decoded of a file at once. */
const USUAL = 65_536;

/** What Node has and browsers do not: a copy of a text in one go. */
interface QuickWriter {
  from(memory: ArrayBufferLike): { write(text: string, encoding: 'utf16le'): number };
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const node = (globalThis as { readonly Buffer?: QuickWriter }).Buffer;

/**
 * Lays the units of texts out as numbers. To ask a text for a unit takes ten times as long as to read a number, and each unit of an id or
 * a name is looked at several times.
 */
export class TextUnits {
  readonly #writer: QuickWriter | null;
  #units = new Uint16Array(0);
  #bytes: ReturnType<QuickWriter['from']> | undefined;

  /** @param writer nothing where there is none, as in browsers: then they are laid out one by one */
  constructor(writer = (LITTLE_ENDIAN && node) || null) {
    this.#writer = writer;
  }

  /** The units of a text, at the places that they have in it. Good until the next text; what stands behind them means nothing. */
  of(text: string): Uint16Array {
    if (text.length > this.#units.length) {
      this.#units = new Uint16Array(Math.max(text.length, USUAL));
      this.#bytes = this.#writer?.from(this.#units.buffer);
    }
    const units = this.#units;
    if (this.#bytes) this.#bytes.write(text, 'utf16le');
    else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return units;
  }
}

/** Whether two parts of a text are the same. Ids differ at their ends. */
export function isSame(units: Uint16Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = to - 1, other = otherTo - 1; at >= from; at--, other--) {
    if (units[at] !== units[other]) return false;
  }
  return true;
}
