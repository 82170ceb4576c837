import { CURRENT_EDITION, ENTITY_NAMES, type EntityName } from '@emis-sdk/model/core';

/** What a folder of records says of itself: the content of `emis.json`. */
export interface RecordsManifest {
  readonly format: 'emis-ndjson';
  readonly schemaVersion: 1;
  /** The edition of the standard that the records are written in. */
  readonly edition: string;
  /** The profile that they are meant for, where the writer knows it. */
  readonly profile?: string;
  /** The calendar year in which their school year ends, where they are of one. */
  readonly schoolYear?: number;
  /** How many records each file holds. An entity without records has no file and no count. */
  readonly counts: Readonly<Partial<Record<EntityName, number>>>;
}

export const MANIFEST_FILE = 'emis.json';

/** The manifest as text, counts in the order of the entities. */
export function manifestText(facts: Omit<RecordsManifest, 'format' | 'schemaVersion' | 'edition'>): string {
  const counts = Object.fromEntries(
    ENTITY_NAMES.flatMap((entity) => (facts.counts[entity] === undefined ? [] : [[entity, facts.counts[entity]]])),
  );
  const manifest = { format: 'emis-ndjson', schemaVersion: 1, edition: CURRENT_EDITION, ...facts, counts };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
