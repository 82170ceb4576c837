const encoder = new TextEncoder();
const ENOUGH = 65_536;

/** Makes the bytes of a CSV file, RFC 4180, UTF-8, lines ended by a line feed, in pieces of some 64 kB. */
export class CsvWriter {
  #text = '';

  line(cells: readonly string[]): void {
    let text = '';
    for (let place = 0; place < cells.length; place++) text += (place === 0 ? '' : ',') + quoted(cells[place] ?? '');
    this.#text += `${text}\n`;
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

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
