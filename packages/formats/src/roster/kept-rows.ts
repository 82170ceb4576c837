import type { Finding } from '@emis-sdk/model';
import type { TableRow } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import { ownText } from './own-text.ts';

/** Between the number of a row and its text, where that is a line as it stands in the file. */
const LINE = '\u001f';
/** Between the number of a row and its cells, and between those, where there were quotes. */
const CELLS = '\u001e';

/** A row about which something is to be said, or that cannot be packed. */
interface Whole {
  readonly row: number;
  readonly cells: readonly string[];
  readonly findings: readonly Finding[];
}
type Kept = string | Whole;

/**
 * Rows of one file kept in memory until the rows of another that they belong to come by: this is how two files are joined.
 * A row is kept as one packed text, about 100 bytes with its key, because there may be one for every person.
 */
export class KeptRows {
  readonly #rows = new Map<string, Kept>();
  readonly #row: TableRow;

  constructor(table: Table) {
    this.#row = table.newRow();
  }

  /** Keeps a row. False when there is one of that key already; then it is not kept. */
  add(key: string, row: TableRow): boolean {
    if (this.#rows.has(key)) return false;
    this.#rows.set(ownText(key), packed(row));
    return true;
  }

  /** The row of a key, which is then no longer among those left. It is another one after the next call. */
  take(key: string): TableRow | undefined {
    const kept = this.#rows.get(key);
    if (kept === undefined) return undefined;
    this.#rows.delete(key);
    return this.#unpacked(kept);
  }

  /** The rows that nobody took: their keys and numbers. */
  *left(): Generator<readonly [key: string, row: number]> {
    for (const [key, kept] of this.#rows) yield [key, typeof kept === 'string' ? Number.parseInt(kept, 10) : kept.row];
  }

  #unpacked(kept: Kept): TableRow {
    const row = this.#row;
    if (typeof kept !== 'string') {
      row.goToCells(kept.row, kept.cells);
      row.findings = kept.findings;
      return row;
    }
    const number = Number.parseInt(kept, 10);
    const from = String(number).length;
    if (kept.startsWith(LINE, from)) row.goToLine(number, kept, from + 1, kept.length);
    else row.goToCells(number, kept.slice(from + 1).split(CELLS));
    return row;
  }
}

function packed(row: TableRow): Kept {
  // `join` copies: a kept text must not hold the piece of file that it was cut from.
  if (row.findings.length === 0 && row.line !== undefined) return [row.row, row.line].join(LINE);
  const cells = Array.from({ length: row.count }, (_, place) => row.raw(place));
  if (row.findings.length === 0 && !cells.some((cell) => cell.includes(CELLS))) return [row.row, ...cells].join(CELLS);
  return { row: row.row, cells, findings: row.findings };
}
