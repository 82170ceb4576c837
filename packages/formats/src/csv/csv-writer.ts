import { PieceWriter } from '../piece-writer.ts';

/** Makes the bytes of a CSV file, RFC 4180, UTF-8, lines ended by a line feed, in pieces of some 64 kB. */
export class CsvWriter extends PieceWriter {
  line(cells: readonly string[]): void {
    let text = '';
    for (let place = 0; place < cells.length; place++) text += (place === 0 ? '' : ',') + quoted(cells[place] ?? '');
    this.add(`${text}\n`);
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
