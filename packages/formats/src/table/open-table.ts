import type { Finding, ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { lookAtEncoding } from '../csv/look-at-encoding.ts';
import { OWN_PREFIX } from '../fields/own-prefix.ts';
import type { TableSpec } from './column.ts';
import { type Header, matchHeader } from './header.ts';
import { type HeaderLine, readHeaderLine } from './header-line.ts';
import type { ReadingContext } from './reading-context.ts';
import { type Screen, Table } from './table.ts';

/** More columns than any real file has: past this the header is not believed. */
const MAX_COLUMNS = 512;

/** A file that was looked at: what is to be said of it as a whole, and its rows when it has any. */
export interface OpenedTable {
  readonly items: readonly ReadItem[];
  readonly table: Table | undefined;
}

/** What makes the look at each row, once the header is known. */
export type ScreenFor = (table: Pick<Table, 'file' | 'place' | 'nameOf'>) => Screen;

/** Looks at a file's encoding and header, so that its rows can be read. */
export async function openTable(
  source: ByteSource,
  spec: TableSpec,
  context: ReadingContext,
  screenFor?: ScreenFor,
): Promise<OpenedTable> {
  const file = source.name;
  const findings: Finding[] = [];
  const done = (table?: Table): OpenedTable => ({
    table,
    items: findings.map((finding) => ({ type: 'finding', finding, unread: false })),
  });
  if (file !== spec.file)
    findings.push(context.finding('file.name-case', { file }, { params: { expected: spec.file } }));

  const { encoding, bytes, findings: ofEncoding } = await lookAtEncoding(source, context);
  const usual = encoding !== undefined && spec.encodings?.includes(encoding.name) === true;
  if (!usual) findings.push(...ofEncoding);
  if (!encoding) return done();
  const line = await readHeaderLine(source, encoding, spec);
  if (!line) {
    findings.push(context.finding('file.empty', { file }));
    return done();
  }
  const header = usableHeader(line, spec, file, context, findings);
  if (header) tellHeader(header, line, spec, file, context, findings);
  const hasOwn = header?.extras.some(({ name }) => name.startsWith(OWN_PREFIX)) === true;
  const own = hasOwn ? await import('../fields/own-fields.ts') : undefined;
  const parts = { spec, source, encoding, bytes, delimiter: line.delimiter, headerRow: line.row, header, own };
  // The screen needs the table's columns, and the table the screen: the plain table serves for looking up columns.
  const plain = new Table({ ...parts, screen: undefined }, context);
  return done(new Table({ ...parts, screen: screenFor?.(plain) }, context));
}

function usableHeader(
  line: HeaderLine,
  spec: TableSpec,
  file: string,
  context: ReadingContext,
  findings: Finding[],
): Header | undefined {
  const where = { file, row: line.row };
  if (line.trouble) {
    findings.push(context.finding(line.trouble === 'broken-quote' ? 'csv.broken-quote' : 'csv.row-too-long', where));
    return undefined;
  }
  if (line.cells.length > MAX_COLUMNS) {
    findings.push(
      context.finding('csv.too-many-columns', where, { params: { found: line.cells.length, limit: MAX_COLUMNS } }),
    );
    return undefined;
  }
  const header = matchHeader(line.cells, spec);
  if (header.places.size > 0) return header;
  const expected = spec.columns.map(({ name }) => name).join(', ');
  findings.push(context.finding('header.unknown', where, { params: { expected } }));
  return undefined;
}

function tellHeader(
  header: Header,
  line: HeaderLine,
  spec: TableSpec,
  file: string,
  { finding }: ReadingContext,
  findings: Finding[],
): void {
  const at = (column?: string) => ({ file, row: line.row, ...(column === undefined ? {} : { column }) });
  const expected = spec.delimiter ?? ',';
  if (line.delimiter !== expected) {
    findings.push(finding('csv.delimiter', at(), { params: { delimiter: shown(line.delimiter), expected } }));
  }
  if (line.above > 0) findings.push(finding('csv.above-header', { file }, { params: { rows: line.above } }));
  for (const column of header.otherCase) findings.push(finding('header.case', at(column)));
  for (const { found, column } of header.oldNames) {
    findings.push(finding('oneroster.old-name', at(found), { params: { found, expected: column } }));
  }
  for (const column of header.duplicates)
    findings.push(finding('csv.duplicate-column', at(column), { params: { column } }));
  for (const { name } of header.missing.filter(({ need }) => need === 'R')) {
    findings.push(finding('header.missing-column', at(name), { params: { column: name } }));
  }
  for (const { name } of header.extras.filter(({ name }) => !name.startsWith('metadata.'))) {
    findings.push(finding('header.extra-column', at(name), { params: { column: name } }));
  }
  if (!spec.ordered) return;
  const optional = header.missing.filter(({ need }) => need !== 'R').map(({ name }) => name);
  if (optional.length > 0)
    findings.push(finding('header.optional-missing', at(), { params: { columns: optional.join(', ') } }));
  if (!header.inOrder) findings.push(finding('header.order', at()));
}

function shown(delimiter: string): string {
  return delimiter === '\t' ? 'TAB' : delimiter;
}
