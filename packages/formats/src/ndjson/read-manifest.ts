import { type EntityName, isEntityName } from '@emis-sdk/model';
import { EDITIONS } from '@emis-sdk/model/standard';
import type { Bundle, ByteSource } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { parseRecord } from '../json/parse-record.ts';
import { MANIFEST_FILE } from './manifest.ts';

/** What could be made out of a manifest. */
export interface FoundManifest {
  readonly source: ByteSource;
  /** True when it is of this format, whatever else may be wrong with it. */
  readonly ours: boolean;
  readonly edition: string | undefined;
  readonly counts: ReadonlyMap<EntityName, number>;
  /** The parts of it that cannot be understood. */
  readonly wrong: readonly string[];
}

/** More than any manifest holds. */
const LONGEST = 65_536;

/** Reads `emis.json`, where the bundle has one. Nothing in it is believed unless it has the right shape. */
export async function readManifest(bundle: Bundle): Promise<FoundManifest | undefined> {
  const source = findFile(bundle, MANIFEST_FILE);
  if (!source) return undefined;
  const text = await beginning(source);
  const record = text === undefined ? undefined : parseRecord(text).record;
  if (!record) return { source, ours: false, edition: undefined, counts: new Map(), wrong: ['JSON'] };
  const { format, schemaVersion, edition, counts } = record;
  const known = typeof edition === 'string' && EDITIONS.some(({ name }) => name === edition);
  const said = new Map<EntityName, number>();
  const wrong = [
    ...(format === 'emis-ndjson' ? [] : ['format']),
    ...(schemaVersion === 1 ? [] : ['schemaVersion']),
    ...(edition === undefined || known ? [] : ['edition']),
  ];
  if (typeof counts === 'object' && counts !== null && !Array.isArray(counts)) {
    for (const [name, count] of Object.entries(counts)) {
      if (isEntityName(name) && Number.isSafeInteger(count)) said.set(name, count as number);
      else wrong.push(`counts.${name}`.slice(0, 60));
    }
  } else if (counts !== undefined) wrong.push('counts');
  return {
    source,
    ours: format === 'emis-ndjson',
    edition: known ? edition : undefined,
    counts: said,
    wrong: wrong.slice(0, 5),
  };
}

async function beginning(source: ByteSource): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of source.open()) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > LONGEST) return undefined;
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
