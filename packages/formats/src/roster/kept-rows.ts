import type { TableRow } from '../table/table.ts';

const SEPARATOR = '\u001f';

/**
 * Rows of one file kept in memory until the rows of another that they belong to come by: this is how two files are joined.
 * A row is kept as one packed text, about 100 bytes with its key, because there may be one for every person.
 */
export class KeptRows {
  readonly #rows = new Map<string, Kept>();

  /** Keeps a row. False when there is one of that key already; then it is not kept. */
  add(key: string, row: TableRow): boolean {
    if (this.#rows.has(key)) return false;
    const plain = row.findings.length === 0 && !row.cells.some((cell) => cell.includes(SEPARATOR));
    this.#rows.set(ownText(key), plain ? [row.row, ...row.cells].join(SEPARATOR) : row);
    return true;
  }

  /** The row of a key, which is then no longer among those left. */
  take(key: string): TableRow | undefined {
    const kept = this.#rows.get(key);
    if (kept === undefined) return undefined;
    this.#rows.delete(key);
    return unpacked(kept);
  }

  /** The rows that nobody took. */
  *left(): Generator<readonly [key: string, row: TableRow]> {
    for (const [key, kept] of this.#rows) yield [key, unpacked(kept)];
  }
}

type Kept = string | TableRow;

function unpacked(kept: Kept): TableRow {
  if (typeof kept !== 'string') return kept;
  const [row = '', ...cells] = kept.split(SEPARATOR);
  return { row: Number(row), cells, findings: [] };
}

/**
 * The same text in memory of its own. A value cut from a line would otherwise hold the whole line in memory for as long as it
 * is kept as a key. Texts of up to 12 characters are always copied by the engine.
 */
export function ownText(text: string): string {
  return text.length <= 12 ? text : ` ${text}`.slice(1);
}
