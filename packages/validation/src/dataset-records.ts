import {
  EmisError,
  type EntityName,
  foldUnknownFields,
  type OpenDataset,
  type ReadRecord,
  type RecordKey,
} from '@emis-sdk/model';
import type { DatasetTally } from './dataset-tally.ts';
import { type EntityRecord, ParentsFirst } from './parents-first.ts';

/** A record that waits until another is mended. */
export interface HeldRecord {
  readonly entity: EntityName;
  readonly id: string;
  readonly file: string;
  readonly row: number;
  /** The faulty or unread record at the start of the chain. */
  readonly waitsFor: RecordKey;
}

/**
 * Reads the records of a dataset once more, with their numbers.
 *
 * @throws {EmisError} `dataset.changed` when there are more or fewer records than the first time
 */
export async function* recordsAgain(
  open: OpenDataset,
  total: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly [ordinal: number, item: ReadRecord]> {
  let ordinal = 0;
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record') continue;
      if (ordinal === total) throw changed(total);
      yield [ordinal, item];
      ordinal++;
    }
  }
  if (ordinal < total) throw changed(total);
}

function changed(records: number): EmisError {
  return new EmisError(
    'dataset.changed',
    `The data is no longer that which was checked: it had ${records} records then. Check it again, and leave the files alone meanwhile.`,
    { records },
  );
}

/** The records that are neither faulty nor held, each after those that it refers to. */
export async function* validRecords(
  records: AsyncIterable<readonly [number, ReadRecord]>,
  { invalid, held }: Pick<DatasetTally, 'invalid' | 'held'>,
  awaited: ReadonlyMap<EntityName, ReadonlySet<string>>,
): AsyncGenerator<EntityRecord> {
  let current: EntityName | undefined;
  let order: ParentsFirst | undefined;
  for await (const [ordinal, { entity, record }] of records) {
    if (entity !== current) {
      if (order) yield* order.rest();
      const early = awaited.get(entity);
      order = early && new ParentsFirst(early);
      current = entity;
    }
    if (invalid.has(ordinal) || held.has(ordinal)) continue;
    const item = { entity, record: foldUnknownFields(entity, record) };
    if (order) yield* order.take(item);
    else yield item;
  }
  if (order) yield* order.rest();
}

/** The records that wait for another. */
export async function* heldRecords(
  records: AsyncIterable<readonly [number, ReadRecord]>,
  { held }: Pick<DatasetTally, 'held'>,
): AsyncGenerator<HeldRecord> {
  for await (const [ordinal, { entity, record, file, row }] of records) {
    const waits = held.get(ordinal);
    if (waits) yield { entity, id: String(record.id), file, row, waitsFor: waits.cause };
  }
}
