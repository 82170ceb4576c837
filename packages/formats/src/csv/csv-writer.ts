import { PieceWriter } from '../piece-writer.ts';

/** Makes the bytes of a CSV file, RFC 4180, UTF-8, lines ended by a line feed, in pieces of some 64 kB. */
export class CsvWriter extends PieceWriter {
  readonly #delimiter: string;

  constructor(delimiter = ',') {
    super();
    this.#delimiter = delimiter;
  }

  line(cells: readonly string[]): void {
    let text = '';
    for (let place = 0; place < cells.length; place++)
      text += (place === 0 ? '' : this.#delimiter) + quoted(cells[place] ?? '', this.#delimiter);
    this.add(`${text}\n`);
  }
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
