import type { EntityName, RawRecord, RecordKey } from '@emis-sdk/model';
import { KeyIndex } from './key-index.ts';
import type { Profile } from './profile.ts';
import type { FoundRecord, ReferenceLookup } from './record-checker.ts';
import type { RunnableRule } from './rule.ts';
import { prepareRun } from './run-parts.ts';

/**
 * Records that an EMIS holds already, kept as small as a run keeps its own: the ids, and the fields that rules read of related
 * records. For a dataset that brings only what is new, which refers to what was sent before.
 *
 * @example
 * const known = createKnownRecords({ profile });
 * for await (const page of client.changes()) {
 *   for (const change of page.changes) if ('record' in change && change.source === own) known.add(change.entity, change.id, change.record);
 * }
 * const { report } = await validateDataset(open, { profile, asOf, outside: known });
 */
export interface KnownRecords extends ReferenceLookup {
  /** Adds a record, or its newer edition. */
  add(entity: EntityName, id: string, record: RawRecord): void;
  /** How many records there are. */
  readonly size: number;
}

/** @param options the profile and further rules by which data will be judged: they say which fields are needed */
export function createKnownRecords(options: {
  readonly profile: Profile;
  readonly rules?: readonly RunnableRule[];
}): KnownRecords {
  const { wanted } = prepareRun({ ...options, asOf: ANY_DAY }).rules;
  const index = new KeyIndex(wanted);
  return {
    add(entity, id, record) {
      if (!index.add(entity, id, record)) index.renew(entity, id, record);
    },
    get size() {
      return index.extent.ids;
    },
    async find(keys: readonly RecordKey[]): Promise<FoundRecord[]> {
      return keys.flatMap(({ entity, id }) => {
        const record = index.fields(entity, id, wanted.get(entity) ?? []);
        return record ? [{ entity, id, record }] : [];
      });
    },
  };
}

/** Which fields rules need does not hang on the day. */
const ANY_DAY = '2000-01-01' as Parameters<typeof prepareRun>[0]['asOf'];
