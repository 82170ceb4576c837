import { type EntityName, type OpenDataset, type RawRecord, unknownFields } from '@emis-sdk/model';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import { listText, parseValue } from '../fields/parse-value.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { LONGEST_CELL } from '../xlsx/cell-text.ts';
import { serialOf } from '../xlsx/serial-date.ts';
import { type SheetToWrite, sheetName, writeWorkbook } from '../xlsx/write-workbook.ts';
import { type CellToWrite, rowXml } from '../xlsx/written-cell.ts';
import { keyOf } from './field-column.ts';

const FILE = 'records.xlsx';
/** Rows of data in one sheet: Excel has 1,048,576, two of which are headings. */
const MOST_ROWS = 1_048_574;

/** Writes records of any kind into one workbook, a sheet for each kind. Above each column stands its key, by which it is read. */
export async function* writeRecords(open: OpenDataset, options: WriteOptions): AsyncGenerator<WrittenPart> {
  for await (const bytes of writeWorkbook(sheetsOf(open, options))) yield { file: FILE, bytes };
}

interface RecordToWrite {
  readonly entity: EntityName;
  readonly record: RawRecord;
}

/** One sheet after the other: each takes records from the same stream until another kind comes. */
async function* sheetsOf(open: OpenDataset, options: WriteOptions): AsyncGenerator<SheetToWrite> {
  const records = recordsOf(open, options);
  let next = await records.next();
  const used = new Map<EntityName, number>();
  while (!next.done) {
    const { entity } = next.value;
    const count = (used.get(entity) ?? 0) + 1;
    used.set(entity, count);
    const rows = async function* (): AsyncGenerator<string> {
      const fields = [...fieldFacts(entity)];
      yield rowXml(
        1,
        fields.map(([field]) => ({ text: keyOf({ entity, field }), style: 'key' })),
        ' hidden="1"',
      );
      yield rowXml(
        2,
        fields.map(([field]) => ({ text: field, style: 'heading' })),
      );
      for (let row = 3; !next.done && next.value.entity === entity && row < MOST_ROWS + 3; row++) {
        const { record } = next.value;
        yield rowXml(row, cellsOf(entity, record, fields, options));
        next = await records.next();
      }
    };
    yield {
      name: sheetName(count === 1 ? entity : `${entity} (${count})`),
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
      rows: rows(),
    };
  }
}

async function* recordsOf(open: OpenDataset, { signal }: WriteOptions): AsyncGenerator<RecordToWrite> {
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) if (item.type === 'record') yield item;
  }
}

function cellsOf(
  entity: EntityName,
  record: RawRecord,
  fields: readonly (readonly [string, FieldFacts])[],
  { onLost }: WriteOptions,
): (CellToWrite | undefined)[] {
  for (const field of unknownFields(entity, record)) onLost?.({ entity, field, reason: 'no-place-for-field' });
  return fields.map(([field, facts]) => {
    const value = record[field];
    if (value === undefined) return undefined;
    const cell = cellOfValue(value, facts);
    if (cell === undefined) onLost?.({ entity, field, reason: 'value-left-out' });
    else if (!comesBack(value, cell, facts)) onLost?.({ entity, field, reason: 'value-changed' });
    return cell;
  });
}

/** Whether reading the cell gives the value. */
function comesBack(value: unknown, cell: CellToWrite, facts: FieldFacts): boolean {
  const { kind } = facts;
  if ('day' in cell || kind === 'list' || kind === 'object') return true;
  if ('text' in cell) return parseValue(cell.text, facts).value === value;
  return 'number' in cell ? kind === 'number' || kind === 'integer' : kind === 'boolean';
}

/** The cell of a value; nothing for one that a cell cannot hold, or that would be read as something else. */
function cellOfValue(value: unknown, { kind }: FieldFacts): CellToWrite | undefined {
  if (kind === 'list' && Array.isArray(value)) return textOf(listText(value));
  if (kind === 'object') return value === null || typeof value !== 'object' ? undefined : textOf(JSON.stringify(value));
  switch (typeof value) {
    case 'string':
      if (value === '') return undefined;
      return kind === 'date' && serialOf(value) !== undefined ? { day: value } : textOf(value);
    case 'number':
      return Number.isFinite(value) ? { number: value } : undefined;
    case 'boolean':
      return { boolean: value };
    default:
      return undefined;
  }
}

function textOf(text: string): CellToWrite | undefined {
  return text.length > LONGEST_CELL ? undefined : { text };
}
