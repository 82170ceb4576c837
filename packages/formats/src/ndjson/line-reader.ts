import type { ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { lookAtEncoding } from '../csv/look-at-encoding.ts';
import type { Facts } from '../findings.ts';
import { type JsonFault, LIMIT_OF } from '../json/json-fault.ts';
import { LineCutter, MAX_LINE } from '../json/lines.ts';
import { parseRecord } from '../json/parse-record.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';

/** Makes an item of the object that stands in a line, or gives what is wrong with it. */
export type TakeObject = (row: number, object: Record<string, unknown>, items: ReadItem[]) => void;

/** What differs between two readings of one file. */
export interface LinePass {
  /** Whether what is wrong with lines is told, and the file and its bytes are counted: once for each file. */
  readonly tells: boolean;
  /** The lines wanted; all when absent. */
  readonly wants?: (row: number) => boolean;
}

/** A file with one JSON object a line, that can be read again and again. */
export class LineReader {
  readonly file: string;
  readonly #source: ByteSource;
  readonly #encoding: Encoding;
  readonly #bytes: number;
  readonly #context: ReadingContext;

  private constructor(source: ByteSource, encoding: Encoding, bytes: number, context: ReadingContext) {
    this.file = source.name;
    this.#source = source;
    this.#encoding = encoding;
    this.#bytes = bytes;
    this.#context = context;
  }

  /** Looks at the encoding of a file. Gives no reader when it is no text. */
  static async open(
    source: ByteSource,
    context: ReadingContext,
  ): Promise<{ reader: LineReader | undefined; items: readonly ReadItem[] }> {
    const { encoding, bytes, findings } = await lookAtEncoding(source, context);
    const items = findings.map((finding): ReadItem => ({ type: 'finding', finding, unread: false }));
    return { reader: encoding ? new LineReader(source, encoding, bytes, context) : undefined, items };
  }

  async *read(take: TakeObject, { tells, wants }: LinePass): Batches {
    const { signal, onBytes } = this.#context;
    let items: ReadItem[] = [];
    let rows = 0;
    const cutter = new LineCutter({
      line: (row, text) => {
        if (wants && !wants(row)) return;
        const parsed = parseRecord(text);
        if (parsed.record) {
          rows++;
          take(row, parsed.record, items);
        } else if (parsed.fault !== 'json.broken' || /[^ \t\r]/.test(text)) {
          rows++;
          if (tells) items.push(this.#fault(row, parsed.fault));
        }
      },
      tooLong: (row) => {
        rows++;
        if (tells) items.push(this.unread(row, 'json.too-long', { params: { limit: MAX_LINE } }));
      },
    });
    for await (const text of decodeText(this.#source, this.#encoding, tells ? onBytes : undefined)) {
      signal?.throwIfAborted();
      cutter.push(text);
      if (items.length < ENOUGH) continue;
      yield items;
      items = [];
    }
    cutter.end();
    if (tells) items.push(...this.#closing(rows));
    yield items;
  }

  /** A line that could not be turned into a record. */
  unread(row: number, code: Parameters<ReadingContext['finding']>[0], facts?: Facts): ReadItem {
    const finding = this.#context.finding(code, { file: this.file, row }, facts);
    return { type: 'finding', finding, unread: true };
  }

  #fault(row: number, fault: JsonFault): ReadItem {
    const limit = LIMIT_OF[fault];
    return this.unread(row, fault, limit === undefined ? undefined : { params: { limit } });
  }

  #closing(rows: number): ReadItem[] {
    const { file } = this;
    const empty: ReadItem[] =
      rows === 0 ? [{ type: 'finding', finding: this.#context.finding('file.empty', { file }), unread: false }] : [];
    return [...empty, { type: 'file', file, rows, bytes: this.#bytes, encoding: this.#encoding.name, delimiter: '\n' }];
  }
}

/** Items that are handed on together, at the least: fewer cost more promises than they are worth, more are tidied up late. */
const ENOUGH = 250;
