import type { Finding, ReadItem, RecordKey, RowBatch } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { CsvTokenizer, type RowMark } from '../csv/tokenizer.ts';
import type { TableSpec } from './column.ts';
import type { Header } from './header.ts';
import type { ReadingContext } from './reading-context.ts';
import { TableRow } from './row.ts';
import { RowReader } from './row-reader.ts';
import type { Rows } from './row-set.ts';
import { isSecret } from './secret-columns.ts';

/** Knows the fields of all entities, which is much to load. */
type OwnFields = typeof import('../fields/own-fields.ts');

/** What reading gives: records one by one or, for whoever asked for it, rows together. */
export type Item = ReadItem | RowBatch;

/** Makes items of a row that has as many values as the header. The row is another one after that. */
export type VisitRow<Made = ReadItem> = (row: TableRow, items: Made[]) => void;

/**
 * Looks at a row before anything is made of it: adds to its findings, or gives the finding for which it is left unread.
 */
export type Screen = (row: TableRow) => Finding | undefined;

/** Which rows are read in a pass after the first. */
export interface Pass {
  /** Rows noted in an earlier pass: all others are passed over. */
  readonly only?: Rows;
}

/** A pass in which the visit takes some rows and hands them on together. */
export interface GatheringPass extends Pass {
  /** Where the rows lie that the visit has taken and not handed on yet. */
  readonly gathered: { flush(items: Item[]): void } | undefined;
}

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
  /** What reads columns of ours, where the file has some. */
  readonly own: OwnFields | undefined;
}

/** A file of rows that can be read again and again. What is to be told of it and its rows is told in the first pass. */
export class Table {
  readonly file: string;
  readonly header: Header | undefined;
  readonly own: OwnFields | undefined;
  readonly #parts: TableParts;
  readonly #context: ReadingContext;
  #told = false;
  /** How many rows the first pass found, if each is one line: then the bytes of a row are found without the text of others. */
  #lines = 0;

  constructor(parts: TableParts, context: ReadingContext) {
    this.file = parts.source.name;
    this.header = parts.header;
    this.own = parts.own;
    this.#parts = parts;
    this.#context = context;
  }

  /** The place of a column in each row, by its name in the format. */
  place(column: string): number | undefined {
    return this.header?.places.get(column);
  }

  /** The place of a column that the format does not know, by its name. */
  extraPlace(column: string): number | undefined {
    return this.header?.extras.find(({ name }) => name === column)?.place;
  }

  /** The name of a column as it stands in the file. */
  nameOf(column: string): string {
    const place = this.place(column);
    return (place === undefined ? undefined : this.header?.names[place]) ?? column;
  }

  /** The value of a column in a row; nothing when blank or not there. */
  cell(row: TableRow, column: string): string | undefined {
    return row.cell(this.place(column));
  }

  /** A row of this table, to go to rows of it that were kept. */
  newRow(): TableRow {
    return new TableRow(this.header?.names.length ?? 0, this.#parts.delimiter);
  }

  /** The records that a row would have held. */
  lost(row: TableRow): readonly RecordKey[] {
    return this.#parts.spec.lost?.((column) => this.cell(row, column)) ?? [];
  }

  /** Reads the file from its start and gives, piece by piece, what was made of its rows. */
  read(visit: VisitRow, pass: Pass = {}): AsyncGenerator<readonly ReadItem[]> {
    // A visit that gathers nothing makes no rows.
    return this.readRows(visit as VisitRow<Item>, { ...pass, gathered: undefined }) as AsyncGenerator<
      readonly ReadItem[]
    >;
  }

  /** The same, with a visit that hands some rows on together. */
  async *readRows(visit: VisitRow<Item>, { only, gathered }: GatheringPass): AsyncGenerator<readonly Item[]> {
    const first = !this.#told;
    if (!first && only?.size === 0) return;
    this.#told = true;
    const { source, encoding, delimiter, header, headerRow } = this.#parts;
    const { signal, onBytes } = this.#context;
    const width = header?.names.length ?? -1;
    const secrets = first ? secretColumns(header) : [];
    let data = 0;
    let items: Item[] = [];
    const take = (row: TableRow, mark: RowMark | undefined): void => {
      data++;
      for (const secret of secrets) if (!row.isBlank(secret.place)) secret.rows++;
      const unread = this.#trouble(row, mark, width) ?? this.#parts.screen?.(row);
      if (!unread) visit(row, items);
      else if (first) {
        const lost = this.lost(row);
        gathered?.flush(items);
        const removal = unread.code === 'oneroster.deletion';
        items.push({
          type: 'finding',
          finding: unread,
          unread: !removal,
          ...(lost.length > 0 ? { lost } : {}),
          ...(removal ? { removes: lost } : {}),
        });
      }
    };
    // Small files are none of those of which few rows are wanted.
    const few = only && only.size * FEW < this.#lines ? (await import('./few-lines.ts')).fewLines(only) : undefined;
    const reader = new RowReader({ delimiter, width, headerRow, only }, take);
    const tokenizer = new CsvTokenizer({ delimiter, width }, few?.numbering(reader) ?? reader);
    // A byte order mark stands in the first line, which is above all rows.
    const texts = few
      ? decodeText(few.of(source, signal), { ...encoding, bom: 0 })
      : decodeText(source, encoding, first ? onBytes : undefined);
    for await (const text of texts) {
      signal?.throwIfAborted();
      tokenizer.push(text);
      gathered?.flush(items);
      if (!first && !few && only && tokenizer.row >= only.last) break;
      if (items.length < (gathered ? 1 : ENOUGH)) continue;
      yield items;
      items = [];
    }
    tokenizer.end();
    gathered?.flush(items);
    if (first) {
      if (tokenizer.isLines && !encoding.name.startsWith('utf-16')) this.#lines = data;
      items.push(...this.#closing(data, secrets));
    }
    yield items;
  }

  /** Why a row cannot be used. What can be read all the same is noted with the row. */
  #trouble(row: TableRow, mark: RowMark | undefined, width: number): Finding | undefined {
    if (mark === undefined && row.count === width) return undefined;
    const { finding } = this.#context;
    const where = { file: this.file, row: row.row };
    if (width < 0) return finding('row.under-unknown-header', where);
    if (mark === 'broken-quote') return finding('csv.broken-quote', where);
    if (mark === 'too-long') return finding('csv.row-too-long', where);
    if (row.count !== width) {
      return finding('csv.ragged-row', where, { params: { expected: width, found: row.count } });
    }
    row.say(finding(mark === 'line-break' ? 'csv.line-break-in-value' : 'csv.stray-quote', where));
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

/** Rows wanted are few when the file has more than so many times as many. Where they are more, all of its text is made sooner than theirs. */
const FEW = 16;

/** Items that are handed on together, at the least: fewer cost more promises than they are worth, more are tidied up late. */
const ENOUGH = 250;

/** A column of passwords, and in how many rows it holds one. */
interface SecretColumn {
  readonly place: number;
  readonly name: string;
  rows: number;
}

function secretColumns(header: Header | undefined): SecretColumn[] {
  return (header?.names ?? []).flatMap((name, place) => (isSecret(name) ? [{ place, name, rows: 0 }] : []));
}
