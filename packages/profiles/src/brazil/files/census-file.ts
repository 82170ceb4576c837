import { type ByteSource, decodeText, type Encoding, LineCutter, scanEncoding } from '@emis-sdk/formats';
import type { CensusIndex } from './census-index.ts';
import { CensusLine } from './census-line.ts';
import type { Edition } from './editions.ts';
import { RECORD_TYPES, type RecordType } from './layout-field.ts';

/** The longest line that is read, in characters: 187 fields of record 10 come to some 1,000. */
export const MAX_LINE = 65_536;

/** What a walk over a file meets, line by line. Blank lines are passed over. */
export interface CensusWalker {
  /** A line whose number of fields is right. What stands around it is set on request: see {@link CensusIndex.place}. */
  line(line: CensusLine): void;
  /** The end of the file, `99|`. */
  end?(row: number): void;
  /** A line that is none: of no known record, of a wrong number of fields, or too long, which has no cells. */
  wrong?(row: number, cells: readonly string[]): void;
}

/** A file of Educacenso that can be gone through again and again. */
export class CensusFile {
  readonly name: string;
  readonly #source: ByteSource;
  readonly #encoding: Encoding;
  readonly #edition: Edition;

  constructor(source: ByteSource, encoding: Encoding, edition: Edition) {
    this.name = source.name;
    this.#source = source;
    this.#encoding = encoding;
    this.#edition = edition;
  }

  get encoding(): string {
    return this.#encoding.name;
  }

  /**
   * Goes through the file. Gives control back after each piece of it, so that what was met can be handed on.
   *
   * @param wanted the records that the walker is shown; the first lines of schools are looked at in any case, so that the index knows
   *   which school it is in
   */
  async *walk(
    index: CensusIndex,
    wanted: ReadonlySet<string>,
    walker: CensusWalker,
    onText?: (text: string, bytes: number) => void,
  ): AsyncGenerator<undefined> {
    let school = '';
    const step = (row: number, text: string) => {
      const type = text.slice(0, 2);
      const first = type === '00' || type === '89';
      if (!first && !wanted.has(type)) {
        if (walker.wrong && !isRecord(type) && type !== '99' && text.trim() !== '') walker.wrong(row, text.slice(0, 200).split('|'));
        return;
      }
      const cells = text.split('|');
      if (type === '99') {
        if (text === '99|' || text === '99') walker.end?.(row);
        else walker.wrong?.(row, cells);
        return;
      }
      if (first && (type === '00' || cells[1] !== school)) {
        school = type === '89' ? (cells[1] ?? '') : '';
        index.nextSchool();
      }
      if (!wanted.has(type)) return;
      if (cells[0] !== type || cells.length !== this.#edition.counts[type as RecordType]) walker.wrong?.(row, cells);
      else walker.line(new CensusLine(this.#edition.layout(type as RecordType), this.#edition.year, row, cells));
    };
    const cutter = new LineCutter({ line: step, tooLong: (row) => walker.wrong?.(row, []) }, MAX_LINE);
    let bytes = 0;
    const count = (more: number) => {
      bytes = more;
    };
    for await (const text of decodeText(this.#source, this.#encoding, count)) {
      cutter.push(text);
      onText?.(text, bytes);
      bytes = 0;
      yield;
    }
    cutter.end();
    onText?.('', bytes);
    yield;
  }
}

function isRecord(type: string): boolean {
  return (RECORD_TYPES as readonly string[]).includes(type);
}

/** Every record, and the end. */
export const ALL_LINES: ReadonlySet<string> = new Set([...RECORD_TYPES, '99']);

/** The file, when its bytes are text. */
export async function openCensusFile(
  source: ByteSource,
  edition: Edition,
  options: Parameters<typeof scanEncoding>[1],
): Promise<CensusFile | undefined> {
  const { encoding } = await scanEncoding(source, options);
  return encoding && new CensusFile(source, encoding, edition);
}
