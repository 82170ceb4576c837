import { MANIFEST_FILE, manifestText } from '@emis-sdk/formats';
import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import type { RecordsPart, SyntheticDataset } from './dataset.ts';
import { filesOf, type Piece } from './piece.ts';

/**
 * Writes a dataset in the standard's own words: `emis.json` and a file `<entity>.ndjson` for each entity that has records,
 * one record a line as JSON, UTF-8, lines ended by a line feed.
 *
 * @returns file name -> text, in the order of the names
 */
export function writeNdjson(dataset: SyntheticDataset): Map<string, string> {
  return filesOf(streamNdjson([dataset.records], dataset));
}

/** {@link writeNdjson}, piece by piece, of the parts that `streamSchools` makes: the same bytes, in little memory. */
export function* streamNdjson(
  parts: Iterable<RecordsPart>,
  { profile, schoolYear }: Pick<SyntheticDataset, 'profile' | 'schoolYear'>,
): Generator<Piece, undefined> {
  const counts = new Map<EntityName, number>();
  for (const part of parts) {
    for (const entity of ENTITY_NAMES) {
      const records: readonly object[] = part[entity] ?? [];
      if (records.length === 0) continue;
      counts.set(entity, (counts.get(entity) ?? 0) + records.length);
      yield { file: `${entity}.ndjson`, text: records.map((record) => `${JSON.stringify(record)}\n`).join('') };
    }
  }
  yield { file: MANIFEST_FILE, text: manifestText({ profile, schoolYear, counts: Object.fromEntries(counts) }) };
  return undefined;
}
