import type { Bundle } from '../bundle.ts';
import { findingMaker } from '../findings.ts';
import type { ReadOptions } from '../format.ts';
import { openSourceTables } from './open-source-tables.ts';
import type { SourceTable } from './source-table.ts';

/** The tables of a bundle with the names of their columns, for {@link proposeMapping} and {@link checkMapping}. */
export async function readTables(
  bundle: Bundle,
  {
    encoding,
    signal,
    schoolIdentifier = 'school-code',
  }: Pick<ReadOptions, 'encoding' | 'signal' | 'schoolIdentifier'> = {},
): Promise<readonly SourceTable[]> {
  const context = { finding: findingMaker('tolerant'), schoolIdentifier, encoding, signal, onBytes: undefined };
  return (await openSourceTables(bundle, context)).tables;
}
