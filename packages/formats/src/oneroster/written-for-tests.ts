import type { EntityName, OpenDataset, RawRecord, ReadRecord } from '@emis-sdk/model';
import { countLosses, type WriteOptions } from '../writing.ts';
import type { OneRosterVersion } from './version.ts';
import { writeOneRoster } from './write-oneroster.ts';

export type Records = readonly (readonly [EntityName, RawRecord])[];

/** A dataset of these records, in the order given. */
export function datasetOf(records: Records): OpenDataset {
  return async function* open() {
    yield records.map(
      ([entity, record], row): ReadRecord => ({
        type: 'record',
        entity,
        record,
        file: 'x',
        row,
        columns: {},
        findings: [],
      }),
    );
  };
}

/** The files that a dataset becomes, and what they could not take. */
export async function written(version: OneRosterVersion, open: OpenDataset, options: WriteOptions = {}) {
  const losses = countLosses();
  const files: Record<string, string> = {};
  for await (const { file, bytes } of writeOneRoster(version, open, { ...options, onLost: losses.onLost }))
    files[file] = (files[file] ?? '') + new TextDecoder().decode(bytes);
  return { files, losses: losses.list() };
}
