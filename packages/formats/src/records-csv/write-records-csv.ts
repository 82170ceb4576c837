import { canonicalJson, type EntityName, type OpenDataset, type RawRecord } from '@emis-sdk/model';
import { CsvWriter } from '../csv/csv-writer.ts';
import { MAX_ROW } from '../csv/tokenizer.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { fieldCell, fieldValue } from './field-cell.ts';
import { tableOf } from './tables.ts';

/** Writes a file for each entity that has records: a column for each field, a row for each record. */
export async function* writeRecordsCsv(open: OpenDataset, options: WriteOptions): AsyncGenerator<WrittenPart> {
  const csv = new CsvWriter();
  let rows: EntityRows | undefined;
  for await (const items of open()) {
    options.signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record') continue;
      if (item.entity !== rows?.entity) {
        if (rows) yield { file: rows.file, bytes: csv.rest() };
        rows = new EntityRows(item.entity, options);
        csv.line(rows.header);
      }
      const cells = rows.cells(item.record);
      if (cells) csv.line(cells);
      const bytes = csv.full();
      if (bytes) yield { file: rows.file, bytes };
    }
  }
  if (rows) yield { file: rows.file, bytes: csv.rest() };
}

/** Makes the rows of one entity. */
class EntityRows {
  readonly entity: EntityName;
  readonly file: string;
  readonly header: readonly string[];
  readonly #fields: readonly Field[];
  readonly #known: ReadonlySet<string>;
  readonly #options: WriteOptions;

  constructor(entity: EntityName, options: WriteOptions) {
    const { file, columns } = tableOf(entity);
    const facts = fieldFacts(entity);
    this.entity = entity;
    this.file = file;
    this.header = columns.map(({ name }) => name);
    this.#known = new Set(this.header);
    this.#fields = this.header.map((name) => {
      const own = facts.get(name) ?? OTHER;
      return { name, facts: own, read: fieldValue(own) };
    });
    this.#options = options;
  }

  /** The cells of a record. A row that no reader would take is lost, and told. */
  cells(record: RawRecord): readonly string[] | undefined {
    let length = 0;
    const cells = this.#fields.map((field) => {
      const value = record[field.name];
      if (value === undefined) return '';
      const cell = fieldCell(value, field.facts);
      length += 2 * cell.length + 3;
      if (!fits(value, field.facts) && !comesBack(cell, value, field)) {
        this.#options.onLost?.({ entity: this.entity, field: field.name, reason: 'value-changed' });
      }
      return cell;
    });
    for (const field in record) {
      if (!this.#known.has(field)) this.#options.onLost?.({ entity: this.entity, field, reason: 'no-place-for-field' });
    }
    if (length <= MAX_ROW) return cells;
    this.#options.onLost?.({ entity: this.entity, reason: 'value-left-out' });
    return undefined;
  }
}

const OTHER: FieldFacts = { kind: 'object', required: false, deprecated: false };

interface Field {
  readonly name: string;
  readonly facts: FieldFacts;
  readonly read: ReturnType<typeof fieldValue>;
}

/** Values of the right kind come back as they are; others are tried. */
function fits(value: unknown, { kind, ofNumbers }: FieldFacts): boolean {
  switch (kind) {
    case 'text':
    case 'id':
    case 'code':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'integer':
    case 'number':
      return typeof value === 'number' && Math.abs(value) < 1e15;
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.every((one) => typeof one === (ofNumbers ? 'number' : 'string'));
    case 'object':
      return Array.isArray(value) && value.every((one) => typeof one === 'object');
    default:
      return false;
  }
}

function comesBack(cell: string, value: unknown, { read }: Field): boolean {
  return canonicalJson(cell.trim() === '' ? undefined : read(cell, () => {})) === canonicalJson(value);
}
