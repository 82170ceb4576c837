import { type ByteSource, decodeText, type Encoding, LineCutter, scanEncoding } from '@emis-sdk/formats';
import type { CensusIndex } from './census-index.ts';
import { CensusLine } from './census-line.ts';
import type { Edition } from './editions.ts';
import { RECORD_TYPES, type RecordType } from './layout-field.ts';
import type { LineHabits } from './recognise.ts';

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
  readonly lines: LineHabits;

  constructor(source: ByteSource, encoding: Encoding, edition: Edition, lines: LineHabits) {
    this.name = source.name;
    this.#source = source;
    this.#encoding = encoding;
    this.#edition = edition;
    this.lines = lines;
  }

  /**
   * Keeps the lines of some records when the whole file is gone through, so that walks for them alone need not read it again. They are few:
   * two for each school, and one for each class. When they are not, they are not kept.
   */
  readonly #kept: KeptLine[] = [];
  #blocks = 0;
  #keeps: 'not-yet' | 'all' | 'too-many' = 'not-yet';

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
    if (this.#keeps === 'all' && [...wanted].every((record) => KEPT.has(record))) {
      let block = -1;
      for (const line of this.#kept) {
        for (; block < line.block; block++) index.nextSchool();
        if (wanted.has(line.record)) walker.line(line);
      }
      for (; block < this.#blocks - 1; block++) index.nextSchool();
      yield;
      return;
    }
    const { barBehind, onlyCr } = this.lines;
    let school = '';
    let block = -1;
    const keeping = this.#keeps === 'not-yet' && wanted === ALL_LINES;
    const step = (row: number, text: string) => {
      const type = text.slice(0, 2);
      const first = type === '00' || type === '89';
      if (!first && !wanted.has(type)) {
        if (walker.wrong && !isRecord(type) && type !== '99' && text.trim() !== '')
          walker.wrong(row, text.slice(0, 200).split('|'));
        return;
      }
      const cells = text.split('|');
      if (barBehind && cells.at(-1) === '') cells.pop();
      if (type === '99') {
        if (text === '99|' || text === '99' || (barBehind && text === '99||')) walker.end?.(row);
        else walker.wrong?.(row, cells);
        return;
      }
      if (first && (type === '00' || cells[1] !== school)) {
        school = type === '89' ? (cells[1] ?? '') : '';
        index.nextSchool();
        block++;
      }
      if (!wanted.has(type)) return;
      if (cells[0] !== type || cells.length !== this.#edition.counts[type as RecordType]) walker.wrong?.(row, cells);
      else {
        const line = new CensusLine(this.#edition.layout(type as RecordType), this.#edition.year, row, cells);
        if (keeping && KEPT.has(type) && this.#keeps === 'not-yet') this.#keep(line, block);
        walker.line(line);
      }
    };
    const cutter = new LineCutter({ line: step, tooLong: (row) => walker.wrong?.(row, []) }, MAX_LINE);
    let bytes = 0;
    const count = (more: number) => {
      bytes = more;
    };
    for await (const text of decodeText(this.#source, this.#encoding, count)) {
      cutter.push(onlyCr ? text.replaceAll('\r', '\n') : text);
      onText?.(text, bytes);
      bytes = 0;
      yield;
    }
    cutter.end();
    onText?.('', bytes);
    if (keeping && this.#keeps === 'not-yet') {
      this.#keeps = 'all';
      this.#blocks = block + 1;
    }
    yield;
  }

  #keep(line: CensusLine, block: number): void {
    if (this.#kept.length >= MOST_KEPT) {
      this.#keeps = 'too-many';
      this.#kept.length = 0;
      return;
    }
    const { layout, year, row, cells } = line;
    this.#kept.push(new KeptLine(block, layout, year, row, ownCells(cells)));
  }
}

/** The records whose lines are kept, and how many of them at most: some 10 MB. */
const KEPT: ReadonlySet<string> = new Set(['00', '10', '20']);
const MOST_KEPT = 6000;

/** A line that is kept, with the place of its school in the file. */
class KeptLine extends CensusLine {
  readonly block: number;

  constructor(block: number, ...line: ConstructorParameters<typeof CensusLine>) {
    super(...line);
    this.block = block;
  }
}

/** Cells in memory of their own, which do not hold the piece of the file that they were cut from. Most are one digit, or empty. */
function ownCells(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell.length <= 12 ? cell : ` ${cell}`.slice(1)));
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
  lines: LineHabits,
  options: Parameters<typeof scanEncoding>[1],
): Promise<CensusFile | undefined> {
  const { encoding } = await scanEncoding(source, options);
  // The layout says ISO-8859-1, and has hardly a letter by which code pages could be told apart: another one is asked for, never guessed.
  const guessed = encoding?.name === 'cp850' && options?.asked === undefined;
  const settled = guessed ? { ...encoding, name: 'iso-8859-1' as const } : encoding;
  return settled && new CensusFile(source, settled, edition, lines);
}
