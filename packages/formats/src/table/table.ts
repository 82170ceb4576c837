import type { Finding, ReadItem, RecordKey } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { type CsvRow, CsvTokenizer } from '../csv/tokenizer.ts';
import type { CellOf, TableSpec } from './column.ts';
import type { Header } from './header.ts';
import type { ReadingContext } from './reading-context.ts';

/** A row of data with as many values as the header. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** What is to be said of the row, apart from what becomes of it. */
  readonly findings: Finding[];
}

/** What one piece of a file gave. `items` are told in the first pass only. */
export interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly items: readonly ReadItem[];
}

/**
 * Looks at a row before anything is made of it: adds to its findings, or gives the finding for which it is left unread.
 */
export type Screen = (row: TableRow, cell: CellOf) => Finding | undefined;

export interface TableParts {
  readonly spec: TableSpec;
  readonly source: ByteSource;
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly delimiter: string;
  readonly headerRow: number;
  /** Absent when nothing is known of the columns: then every row is listed as unread. */
  readonly header: Header | undefined;
  readonly screen: Screen | undefined;
}

/** A file of rows that can be read again and again. What is to be told of it and its rows is told in the first pass. */
export class Table {
  readonly file: string;
  readonly header: Header | undefined;
  readonly #parts: TableParts;
  readonly #context: ReadingContext;
  #told = false;

  constructor(parts: TableParts, context: ReadingContext) {
    this.file = parts.source.name;
    this.header = parts.header;
    this.#parts = parts;
    this.#context = context;
  }

  /** The place of a column in each row, by its name in the format. */
  place(column: string): number | undefined {
    return this.header?.places.get(column);
  }

  /** The name of a column as it stands in the file. */
  nameOf(column: string): string {
    const place = this.place(column);
    return (place === undefined ? undefined : this.header?.names[place]) ?? column;
  }

  /** The value of a column in a row; nothing when blank or not there. */
  cell(row: Pick<TableRow, 'cells'>, column: string): string | undefined {
    const place = this.place(column);
    const text = place === undefined ? undefined : row.cells[place];
    return text === undefined || isBlank(text) ? undefined : text;
  }

  /** The records that a row would have held. */
  lost(cells: readonly string[]): readonly RecordKey[] {
    return this.#parts.spec.lost?.((column) => this.cell({ cells }, column)) ?? [];
  }

  /** Reads the file from its start. */
  async *read(): AsyncGenerator<TableBatch> {
    const first = !this.#told;
    this.#told = true;
    const { source, encoding, delimiter, header } = this.#parts;
    const { signal, onBytes } = this.#context;
    const tokenizer = new CsvTokenizer({ delimiter, width: header?.names.length ?? -1 });
    let data = 0;
    const secrets = first ? secretColumns(header) : [];
    const take = (found: readonly CsvRow[]): TableBatch => {
      const batch = { rows: [] as TableRow[], items: [] as ReadItem[] };
      for (const row of found) {
        if (row.row <= this.#parts.headerRow || (!row.mark && row.cells.every(isBlank))) continue;
        data++;
        for (const secret of secrets) if (!isBlank(row.cells[secret.place] ?? '')) secret.rows++;
        this.#sort(row, batch, first);
      }
      return batch;
    };
    for await (const text of decodeText(source, encoding, first ? onBytes : undefined)) {
      signal?.throwIfAborted();
      yield take(tokenizer.push(text));
    }
    const rest = take(tokenizer.end());
    yield first ? { rows: rest.rows, items: [...rest.items, ...this.#closing(data, secrets)] } : rest;
  }

  #sort(row: CsvRow, batch: { rows: TableRow[]; items: ReadItem[] }, first: boolean): void {
    const kept: TableRow = { row: row.row, cells: row.cells, findings: [] };
    const unread = this.#trouble(row, kept) ?? this.#parts.screen?.(kept, (column) => this.cell(kept, column));
    if (!unread) batch.rows.push(kept);
    else if (first) {
      const lost = this.lost(row.cells);
      batch.items.push({ type: 'finding', finding: unread, unread: true, ...(lost.length > 0 ? { lost } : {}) });
    }
  }

  /** Why a row cannot be used. What can be read all the same is noted with the row. */
  #trouble(row: CsvRow, kept: TableRow): Finding | undefined {
    const { finding } = this.#context;
    const where = { file: this.file, row: row.row };
    const width = this.header?.names.length;
    if (width === undefined) return finding('row.under-unknown-header', where);
    if (row.mark === 'broken-quote') return finding('csv.broken-quote', where);
    if (row.mark === 'too-long') return finding('csv.row-too-long', where);
    if (row.cells.length !== width) {
      return finding('csv.ragged-row', where, { params: { expected: width, found: row.cells.length } });
    }
    if (row.mark === 'line-break') kept.findings.push(finding('csv.line-break-in-value', where));
    if (row.mark === 'stray-quote') kept.findings.push(finding('csv.stray-quote', where));
    return undefined;
  }

  /** What is said of the file as a whole at its end. */
  #closing(rows: number, secrets: readonly SecretColumn[]): ReadItem[] {
    const { bytes, encoding, delimiter } = this.#parts;
    const { finding } = this.#context;
    const findings = secrets
      .filter((secret) => secret.rows > 0)
      .map((secret) =>
        finding('password.dropped', { file: this.file, column: secret.name }, { params: { rows: secret.rows } }),
      );
    if (rows === 0) findings.push(finding('file.empty', { file: this.file }));
    return [
      ...findings.map((each) => ({ type: 'finding', finding: each, unread: false }) as const),
      { type: 'file', file: this.file, rows, bytes, encoding: encoding.name, delimiter },
    ];
  }
}

/** A column of passwords, and in how many rows it holds one. */
interface SecretColumn {
  readonly place: number;
  readonly name: string;
  rows: number;
}

function secretColumns(header: Header | undefined): SecretColumn[] {
  return (header?.names ?? []).flatMap((name, place) => (isSecret(name) ? [{ place, name, rows: 0 }] : []));
}

/** Whether a column holds passwords, going by its name in the languages of the standard. Such values are never kept, whoever's column it is. */
export function isSecret(column: string): boolean {
  return /passw(or)?d|contraseña|senha/i.test(column);
}

/** Whether a cell holds nothing but blanks: such a cell is an absent field. */
export function isBlank(text: string): boolean {
  return text.length === 0 || text.trim() === '';
}
