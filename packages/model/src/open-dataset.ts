import type { ReadItem } from './reading.ts';
import type { RowBatch } from './rows.ts';

/** Reads a dataset: record by record, and, where the format can, by rows. Both ways give the same records in the same order. */
export interface ReadDataset extends AsyncIterable<readonly ReadItem[]> {
  /** The items again, with rows in place of records wherever a row has nothing special. For whoever checks millions. */
  rows?(): AsyncIterable<readonly (ReadItem | RowBatch)[]>;
}

/**
 * Reads the whole dataset from its start; called once for each pass. Each pass yields the same items in the same order.
 * They come in pieces of any size, so that a million records do not pay for a promise each.
 */
export type OpenDataset = () => ReadDataset;
