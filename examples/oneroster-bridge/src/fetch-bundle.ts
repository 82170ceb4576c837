import { createClient } from '@emis-sdk/client';
import { type CountedLoss, canWrite, countLosses, FORMATS } from '@emis-sdk/formats';
import { writeFiles } from '@emis-sdk/formats/node';
import { ENTITY_NAMES, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import type { BridgeOptions } from './options.ts';

/** What was written, and what OneRoster has no place for. */
export interface Fetched {
  readonly records: number;
  readonly losses: readonly CountedLoss[];
}

/**
 * Writes what one product has sent to the EMIS as a OneRoster 1.2 bundle, for a consumer that reads files. It is held in memory: for a school or a
 * town, not for a country.
 *
 * @param source the product; ids are unique only within it
 */
export async function fetchBundle(
  path: string,
  source: string,
  { connection, profile: id }: BridgeOptions,
): Promise<Fetched> {
  const held = new Map<EntityName, Map<string, RawRecord>>(ENTITY_NAMES.map((entity) => [entity, new Map()]));
  for await (const { changes } of createClient(connection).changes()) {
    for (const change of changes) {
      if (change.source !== source) continue;
      const records = held.get(change.entity);
      if ('record' in change) records?.set(change.id, change.record);
      else records?.delete(change.id);
    }
  }
  const { schoolIdentifier } = await loadProfile(id);
  const format = FORMATS.filter(canWrite).find((one) => one.id === 'oneroster-1.2');
  if (!format) throw new Error('This version of the SDK does not write OneRoster 1.2');
  // Parents first, as every format expects it.
  async function* open(): AsyncGenerator<readonly ReadItem[]> {
    for (const [entity, records] of held) {
      yield [...records.values()].map((record, index) => ({
        ...{ type: 'record' as const, entity, record, findings: [], columns: {} },
        ...{ file: `${entity} at the EMIS`, row: index + 1 },
      }));
    }
  }
  const losses = countLosses();
  const parts = format.write(open, { ...(schoolIdentifier && { schoolIdentifier }), onLost: losses.onLost });
  await writeFiles(parts, path, { gives: 'files', overwrite: true });
  return { records: [...held.values()].reduce((sum, { size }) => sum + size, 0), losses: losses.list() };
}
