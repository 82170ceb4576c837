const encoder = new TextEncoder();
const ENOUGH = 65_536;

/** Makes the bytes of a text file, UTF-8, in pieces of some 64 kB. */
export class PieceWriter {
  #text = '';

  add(text: string): void {
    this.#text += text;
  }

  /** The next piece, when enough has come together. */
  full(): Uint8Array | undefined {
    return this.#text.length >= ENOUGH ? this.rest() : undefined;
  }

  /** All that has not been taken yet. */
  rest(): Uint8Array {
    const bytes = encoder.encode(this.#text);
    this.#text = '';
    return bytes;
  }
}
