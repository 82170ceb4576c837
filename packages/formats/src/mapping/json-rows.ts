import type { ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { lookAtEncoding } from '../csv/look-at-encoding.ts';
import type { FieldFacts } from '../fields/field-kind.ts';
import { listText, parseValue } from '../fields/parse-value.ts';
import { LIMIT_OF } from '../json/json-fault.ts';
import { LineCutter } from '../json/lines.ts';
import { parseRecord } from '../json/parse-record.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { ElementCutter } from './json-elements.ts';
import type { OpenedSource, SourceRow, SourceTable, SourceValue } from './source-table.ts';

/** Elements that are looked at for the names of columns. */
const LOOKED_AT = 1000;
const BLANK: SourceValue = { notes: [] };

/** Opens a JSON file: a list of objects, an object that holds one, or an object a line. */
export async function openJsonRows(source: ByteSource, context: ReadingContext): Promise<OpenedSource> {
  const { encoding, findings, bytes } = await lookAtEncoding(source, context);
  const items = findings.map((finding): ReadItem => ({ type: 'finding', finding, unread: false }));
  if (!encoding) return { tables: [], items };
  const byLine = await isByLine(source, encoding);
  const columns = new Set<string>();
  let seen = 0;
  for await (const elements of elementsOf(source, encoding, byLine)) {
    for (const { text } of elements) {
      const { record } = text === undefined ? { record: undefined } : parseRecord(text);
      if (record) for (const name of flattened(record).keys()) columns.add(name);
      seen++;
    }
    if (seen >= LOOKED_AT) break;
  }
  const table = new JsonRows(source, { encoding, bytes, byLine, columns: [...columns] }, context);
  return { tables: columns.size > 0 ? [table] : [], items };
}

interface JsonFacts {
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly byLine: boolean;
  readonly columns: readonly string[];
}

class JsonRows implements SourceTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly #source: ByteSource;
  readonly #facts: JsonFacts;
  readonly #context: ReadingContext;
  #told = false;

  constructor(source: ByteSource, facts: JsonFacts, context: ReadingContext) {
    this.file = source.name;
    this.columns = facts.columns;
    this.#source = source;
    this.#facts = facts;
    this.#context = context;
  }

  async *read(visit: (row: SourceRow, items: ReadItem[]) => void): AsyncGenerator<readonly ReadItem[]> {
    const first = !this.#told;
    this.#told = true;
    const { encoding, bytes, byLine } = this.#facts;
    const { finding, signal, onBytes } = this.#context;
    let rows = 0;
    for await (const elements of elementsOf(this.#source, encoding, byLine, first ? onBytes : undefined)) {
      signal?.throwIfAborted();
      const items: ReadItem[] = [];
      for (const { number, text } of elements) {
        rows++;
        const parsed = text === undefined ? ({ fault: 'json.too-long' } as const) : parseRecord(text);
        if (parsed.fault === undefined) visit(rowOf(number, parsed.record), items);
        else if (first) {
          const limit = parsed.fault === 'json.too-long' ? undefined : LIMIT_OF[parsed.fault];
          const params = limit === undefined ? {} : { params: { limit } };
          items.push({
            type: 'finding',
            finding: finding(parsed.fault, { file: this.file, row: number }, params),
            unread: true,
          });
        }
      }
      yield items;
    }
    if (first) yield [{ type: 'file', file: this.file, rows, bytes, encoding: encoding.name, delimiter: '' }];
  }
}

interface Element {
  readonly number: number;
  /** Absent when it is too long to be read. */
  readonly text: string | undefined;
}

async function* elementsOf(
  source: ByteSource,
  encoding: Encoding,
  byLine: boolean,
  onBytes?: (count: number) => void,
): AsyncGenerator<readonly Element[]> {
  let elements: Element[] = [];
  const take = (number: number, text: string | undefined) => {
    if (!byLine || text === undefined || text.trim() !== '') elements.push({ number, text });
  };
  const sink = { element: take, line: take, tooLong: (number: number) => take(number, undefined) };
  const cutter = byLine ? new LineCutter(sink) : new ElementCutter(sink);
  for await (const text of decodeText(source, encoding, onBytes)) {
    cutter.push(text);
    if (elements.length > 0) yield elements;
    elements = [];
  }
  if (cutter instanceof LineCutter) cutter.end();
  if (elements.length > 0) yield elements;
}

/** Whether each line is an object of its own: by the ending of the name, or because the first line is one. */
async function isByLine(source: ByteSource, encoding: Encoding): Promise<boolean> {
  if (/\.(ndjson|jsonl)$/i.test(source.name)) return true;
  for await (const text of decodeText(source, encoding)) {
    const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
    return (
      line.startsWith('{') &&
      line.endsWith('}') &&
      parseRecord(line).record !== undefined &&
      text.trimStart().length > line.length + 1
    );
  }
  return false;
}

function rowOf(row: number, record: Record<string, unknown>): SourceRow {
  const values = flattened(record);
  return {
    row,
    value(column, facts: FieldFacts) {
      const own = values.get(column);
      if (own === undefined || own === null || (typeof own === 'string' && own.trim() === '')) return BLANK;
      const text = Array.isArray(own) ? listText(own) : String(own);
      if (typeof own !== 'string' && fits(own, facts)) return { value: own, text, notes: [] };
      const { value, note } = parseValue(text, facts);
      return { value, text, notes: note ? [note] : [] };
    },
  };
}

function fits(value: unknown, { kind }: FieldFacts): boolean {
  if (typeof value === 'number') return kind === 'number' || kind === 'integer';
  return typeof value === 'boolean' ? kind === 'boolean' : Array.isArray(value) && kind === 'list';
}

/** The values of an object by the way to them: `address.city`. Lists are values. */
function flattened(record: Record<string, unknown>, before = ''): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) values.set(before + name, value);
    else
      for (const [inner, innerValue] of flattened(value as Record<string, unknown>, `${before}${name}.`))
        values.set(inner, innerValue);
  }
  return values;
}
