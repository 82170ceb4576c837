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
  readonly #facts: readonly (readonly [string, FieldFacts])[];
  readonly #options: WriteOptions;

  constructor(entity: EntityName, options: WriteOptions) {
    const { file, columns } = tableOf(entity);
    const facts = fieldFacts(entity);
    this.entity = entity;
    this.file = file;
    this.header = columns.map(({ name }) => name);
    this.#facts = this.header.map((name) => [name, facts.get(name) ?? OTHER] as const);
    this.#options = options;
  }

  /** The cells of a record. A row that no reader would take is lost, and told. */
  cells(record: RawRecord): readonly string[] | undefined {
    const cells = this.#facts.map(([field, facts]) => {
      const value = record[field];
      const cell = fieldCell(value, facts);
      if (value !== undefined && !fits(value, facts) && !comesBack(cell, value, facts)) {
        this.#options.onLost?.({ entity: this.entity, field, reason: 'value-changed' });
      }
      return cell;
    });
    for (const field of Object.keys(record)) {
      if (!this.header.includes(field))
        this.#options.onLost?.({ entity: this.entity, field, reason: 'no-place-for-field' });
    }
    if (cells.reduce((sum, cell) => sum + 2 * cell.length + 3, 0) <= MAX_ROW) return cells;
    this.#options.onLost?.({ entity: this.entity, reason: 'value-left-out' });
    return undefined;
  }
}

const OTHER: FieldFacts = { kind: 'object', required: false, deprecated: false };

/** Values of the right kind come back as they are; others are tried. */
function fits(value: unknown, { kind }: FieldFacts): boolean {
  switch (kind) {
    case 'text':
    case 'id':
    case 'code':
      return typeof value === 'string';
    case 'integer':
    case 'number':
      return typeof value === 'number' && Math.abs(value) < 1e15;
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

function comesBack(cell: string, value: unknown, facts: FieldFacts): boolean {
  return canonicalJson(cell.trim() === '' ? undefined : fieldValue(facts)(cell, () => {})) === canonicalJson(value);
}
