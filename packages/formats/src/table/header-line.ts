import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { parseRow } from '../csv/row-parser.ts';
import { MAX_ROW } from '../csv/tokenizer.ts';
import type { TableSpec } from './column.ts';
import { knownNames } from './header.ts';

/** The first row of a file that is not blank. */
export interface HeaderLine {
  /** Its row as a spreadsheet numbers it: 1 unless blank rows stand above. */
  readonly row: number;
  readonly delimiter: string;
  readonly cells: readonly string[];
  /** Why it cannot be used as a header, when it cannot. */
  readonly trouble?: 'broken-quote' | 'too-long';
}

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads the header line and finds the delimiter: the one of comma, semicolon, tab and that of the format under which the line has most columns that
 * the format knows; then most columns at all. Nothing when the file holds nothing but blank rows.
 */
export async function readHeaderLine(
  source: ByteSource,
  encoding: Encoding,
  spec: TableSpec,
): Promise<HeaderLine | undefined> {
  const first = await firstLine(source, encoding);
  if (!first) return undefined;
  const { line, row } = first;
  if (line.length > MAX_ROW) return { row, delimiter: ',', cells: [], trouble: 'too-long' };
  const own = spec.delimiter === undefined ? [] : [spec.delimiter];
  const [best] = [...new Set([...own, ...DELIMITERS])]
    .map((delimiter) => {
      const parsed = parseRow(line, 0, delimiter);
      return { delimiter, parsed, known: knownNames(parsed.cells, spec) };
    })
    .sort((a, b) => b.known - a.known || b.parsed.cells.length - a.parsed.cells.length);
  const { delimiter, parsed } = best ?? { delimiter: ',', parsed: parseRow(line, 0, ',') };
  return {
    row,
    delimiter,
    cells: parsed.cells,
    ...(parsed.state === 'whole' ? {} : { trouble: 'broken-quote' as const }),
  };
}

/** The first line that is not blank, as far as it is read: at most a little more than the longest row. */
async function firstLine(source: ByteSource, encoding: Encoding): Promise<{ line: string; row: number } | undefined> {
  let rest = '';
  let row = 1;
  for await (const text of decodeText(source, encoding)) {
    rest += text;
    for (;;) {
      const match = /\r\n|\n|\r(?!$)/.exec(rest);
      if (!match) break;
      const line = rest.slice(0, match.index);
      if (line.trim() !== '') return { line, row };
      rest = rest.slice(match.index + match[0].length);
      row++;
    }
    if (rest.length > MAX_ROW) break;
  }
  return rest.trim() === '' ? undefined : { line: rest.replace(/\r$/, ''), row };
}
