import { CURRENT_EDITION, ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import type { RecordsPart, SyntheticDataset } from './dataset.ts';
import { filesOf, type Piece } from './piece.ts';

/** What a folder of records says of itself: the content of `emis.json`. */
export interface NdjsonManifest {
  readonly format: 'emis-ndjson';
  readonly schemaVersion: 1;
  /** The edition of the standard that the records are written in. */
  readonly edition: string;
  /** The profile that they are meant for. */
  readonly profile: string;
  /** The calendar year in which their school year ends. */
  readonly schoolYear: number;
  /** How many records each file holds. An entity without records has no file and no count. */
  readonly counts: Readonly<Partial<Record<EntityName, number>>>;
}

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
  const manifest: NdjsonManifest = {
    format: 'emis-ndjson',
    schemaVersion: 1,
    edition: CURRENT_EDITION,
    profile,
    schoolYear,
    counts: Object.fromEntries(
      ENTITY_NAMES.flatMap((entity) => (counts.has(entity) ? [[entity, counts.get(entity)]] : [])),
    ),
  };
  yield { file: 'emis.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
  return undefined;
}
