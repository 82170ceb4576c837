import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { fieldFacts } from '../fields/field-kind.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { type ColumnKind, columnKind } from './columns.ts';

/** Records that are held until they make a row group: large enough to be read fast, small enough for memory. */
const GROUP = 5000;

/** Writes a file for each entity that has records, a column for each field; what is absent is null. */
export async function* writeParquet(open: OpenDataset, options: WriteOptions): AsyncGenerator<WrittenPart> {
  let table: ParquetTable | undefined;
  for await (const items of open()) {
    options.signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record') continue;
      if (item.entity !== table?.entity) {
        if (table) yield { file: table.file, bytes: await table.finish() };
        table = new ParquetTable(item.entity, options);
      }
      table.add(item.record);
      if (table.rows >= GROUP) yield { file: table.file, bytes: await table.group() };
    }
  }
  if (table) yield { file: table.file, bytes: await table.finish() };
}

interface OpenColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  data: unknown[];
}

/** The file of one entity. */
class ParquetTable {
  readonly entity: EntityName;
  readonly file: string;
  readonly #columns: readonly OpenColumn[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  readonly #options: WriteOptions;
  readonly #known: ReadonlySet<string>;
  rows = 0;

  constructor(entity: EntityName, options: WriteOptions) {
    this.entity = entity;
    this.file = `${entity}.parquet`;
    this.#options = options;
    this.#columns = [...fieldFacts(entity)].map(([name, facts]) => ({ name, kind: columnKind(facts), data: [] }));
    this.#known = new Set(this.#columns.map(({ name }) => name));
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      createdBy: 'EMIS SDK',
      schema: [
        { name: 'root', num_children: this.#columns.length },
        ...this.#columns.map(({ name, kind }) => ({ name, ...kind.element, repetition_type: 'OPTIONAL' as const })),
      ],
    });
  }

  add(record: RawRecord): void {
    this.rows++;
    for (const column of this.#columns) column.data.push(this.#value(column, record[column.name]));
    for (const field in record) if (!this.#known.has(field)) this.#lose(field, 'no-place-for-field');
  }

  /** Encodes the rows that were added. */
  async group(): Promise<Uint8Array> {
    if (this.rows > 0) {
      await this.#writer.write({
        columnData: this.#columns.map(({ name, data }) => ({ name, data })),
        rowGroupSize: GROUP,
      });
      for (const column of this.#columns) column.data = [];
      this.rows = 0;
    }
    return this.#take();
  }

  async finish(): Promise<Uint8Array> {
    const before = await this.group();
    await this.#writer.finish();
    const after = this.#take();
    const bytes = new Uint8Array(before.length + after.length);
    bytes.set(before);
    bytes.set(after, before.length);
    return bytes;
  }

  /** The bytes so far. The writer goes on where it is: it counts in `offset`. */
  #take(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }

  #value({ name, kind }: OpenColumn, value: unknown): unknown {
    if (value === undefined || value === null) return null;
    const made = kind.from(value);
    if (made === undefined) {
      this.#lose(name, 'value-left-out');
      return null;
    }
    // A half of a surrogate pair would be written as a replacement character.
    if (typeof made !== 'string' || made.isWellFormed()) return made;
    this.#lose(name, 'value-changed');
    return made.replaceAll(/[\ud800-\udfff]/gu, '');
  }

  #lose(field: string, reason: 'no-place-for-field' | 'value-left-out' | 'value-changed'): void {
    this.#options.onLost?.({ entity: this.entity, field, reason });
  }
}
