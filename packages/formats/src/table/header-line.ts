import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { parseRow } from '../csv/row-parser.ts';
import { MAX_ROW } from '../csv/tokenizer.ts';
import type { TableSpec } from './column.ts';
import { knownNames } from './header.ts';

/** The row of a file that names its columns. */
export interface HeaderLine {
  /** Its row as a spreadsheet numbers it: 1 unless other rows stand above. */
  readonly row: number;
  readonly delimiter: string;
  /** A nameless one stands at the end where each row below has one more that is empty: a delimiter behind the last value. */
  readonly cells: readonly string[];
  /** Rows above it that are not blank: titles. */
  readonly above: number;
  /** Why it cannot be used as a header, when it cannot. */
  readonly trouble?: 'broken-quote' | 'too-long';
}

interface Line {
  readonly text: string;
  readonly row: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Rows that are looked at, at most: titles above a header are few. */
const LOOKED_AT = 10;

/**
 * Reads the header line and finds the delimiter: the one of comma, semicolon, tab, bar and that of the format under which the line has most columns
 * that the format knows; then most columns at all. The header is the first row that is not blank, unless the format knows nothing in it and two
 * columns or more in one soon below. Nothing when the file holds nothing but blank rows.
 */
export async function readHeaderLine(
  source: ByteSource,
  encoding: Encoding,
  spec: TableSpec,
): Promise<HeaderLine | undefined> {
  const lines = await firstLines(source, encoding);
  const [first] = lines;
  if (!first) return undefined;
  if (first.text.length > MAX_ROW) return { row: first.row, delimiter: ',', cells: [], above: 0, trouble: 'too-long' };
  const cuts = lines.map((line) => cut(line, spec));
  const above = cuts[0]?.known
    ? 0
    : Math.max(
        0,
        cuts.findIndex(({ known }) => known > 1),
      );
  const { row, delimiter, cells, state } = cuts[above] ?? cut(first, spec);
  if (state !== 'whole') return { row, delimiter, cells, above, trouble: 'broken-quote' };
  const below = lines.slice(above + 1).map(({ text }) => parseRow(text, 0, delimiter));
  const oneMore =
    below.length > 1 &&
    below.every((one) => one.state === 'whole' && one.cells.length === cells.length + 1 && one.cells.at(-1) === '');
  return { row, delimiter, cells: oneMore ? [...cells, ''] : cells, above };
}

/** Cuts a line by the delimiter that fits best. */
function cut({ text, row }: Line, spec: TableSpec) {
  return [...new Set([spec.delimiter ?? ',', ...DELIMITERS])]
    .map((delimiter) => {
      const parsed = parseRow(text, 0, delimiter);
      return { ...parsed, row, delimiter, known: knownNames(parsed.cells, spec) };
    })
    .reduce((best, one) => ((one.known - best.known || one.cells.length - best.cells.length) > 0 ? one : best));
}

/** The first lines that are not blank. Of a first one that is longer than a row may be, a little more than that. */
async function firstLines(source: ByteSource, encoding: Encoding): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let rest = '';
  let row = 1;
  const take = (text: string) => {
    if (text.trim() !== '') lines.push({ text, row });
  };
  for await (const text of decodeText(source, encoding)) {
    rest += text;
    for (;;) {
      const match = /\r\n|\n|\r(?!$)/.exec(rest);
      if (!match) break;
      take(rest.slice(0, match.index));
      if (lines.length === LOOKED_AT) return lines;
      rest = rest.slice(match.index + match[0].length);
      row++;
    }
    if (rest.length > MAX_ROW) break;
  }
  if (rest.length <= MAX_ROW || lines.length === 0) take(rest.replace(/\r$/, ''));
  return lines;
}
