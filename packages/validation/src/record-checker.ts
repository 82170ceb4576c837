import {
  EmisError,
  ENTITY_NAMES,
  type EntityName,
  type Finding,
  type PlainDate,
  type RawRecord,
  type RecordKey,
} from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import { KeyIndex } from './key-index.ts';
import { keysAround } from './keys-around.ts';
import type { Profile } from './profile.ts';
import type { RunnableRule } from './rule.ts';
import { Run } from './run.ts';
import { prepareRun } from './run-parts.ts';
import { newSubject } from './subject.ts';

/** Fetches records that stand outside a batch. */
export interface ReferenceLookup {
  /**
   * Called at most once for each batch, with every key that the batch refers to. What does not exist is left out of the answer.
   *
   * @param wanted the fields that rules read of such records, by entity: no others are looked at, and whoever asks a database fetches no more
   */
  find(keys: readonly RecordKey[], wanted: ReadonlyMap<EntityName, readonly string[]>): Promise<readonly FoundRecord[]>;
}

export interface FoundRecord extends RecordKey {
  readonly record: RawRecord;
}

export interface RecordChecker {
  /**
   * Checks one batch. Gives the findings of each record, in the order of the batch; a record with one of severity `error`
   * cannot be accepted. The records of the batch may refer to each other in any order.
   *
   * @throws {EmisError} `rule-failed` when a rule threw: nobody knows then whether the records are right
   * @throws whatever the lookup throws
   */
  check(
    records: readonly { readonly entity: EntityName; readonly record: unknown }[],
    lookup: ReferenceLookup,
  ): Promise<Finding[][]>;
}

/**
 * Makes the check of single batches, for a server that holds the rest: structure, code lists, identifiers, references and the
 * rules over one record, the same as {@link validateDataset} does. Rules over a whole dataset are not asked.
 *
 * @example
 * const checker = createRecordChecker({ profile, asOf });
 * const findings = await checker.check(batch, { find: (keys) => store.load(keys) });
 */
export function createRecordChecker(options: {
  readonly profile: Profile;
  /** The day on which the data is judged. */
  readonly asOf: PlainDate;
  readonly rules?: readonly RunnableRule[];
}): RecordChecker {
  const parts = prepareRun({ ...options, only: 'record' });
  return {
    async check(records, lookup) {
      const keys = keysAround(records, parts.rules);
      const found = keys.length > 0 ? await lookup.find(keys, parts.rules.wanted) : [];
      const outside = new Map<EntityName, Map<string, RawRecord>>();
      for (const { entity, id, record } of found) {
        const of = outside.get(entity) ?? new Map<string, RawRecord>();
        outside.set(entity, of.set(id, record));
      }
      const findings: Finding[][] = records.map(() => []);
      const tell = (ordinal: number, entity: EntityName, id: string | undefined, { path, ...said }: Fault) => {
        const where = path === undefined ? {} : { path };
        findings[ordinal]?.push({ ...said, entity, ...(id === undefined ? {} : { id }), where });
      };
      const run = new Run({
        ...parts,
        index: new KeyIndex(parts.rules.wanted, { find: (entity, id) => outside.get(entity)?.get(id) }),
        listener: {
          fault: ({ ordinal, entity, id }, fault) => tell(ordinal, entity, id, fault),
          keptOut({ ordinal, entity, id }, { path }, cause) {
            const params = { field: path, entity: cause.entity, value: cause.id };
            tell(ordinal, entity, id, { code: 'reference.rejected', severity: 'error', path, params });
          },
        },
      });
      for (const subject of inOrder(records)) run.add(subject, records[subject.ordinal]?.record);
      run.finish();
      stopOnFailure(parts.engine);
      return findings;
    },
  };
}

function inOrder(records: readonly { readonly entity: EntityName }[]) {
  return records
    .map(({ entity }, ordinal) => newSubject(ordinal, entity, {}))
    .sort((a, b) => ENTITY_NAMES.indexOf(a.entity) - ENTITY_NAMES.indexOf(b.entity));
}

function stopOnFailure(engine: EngineFaults): void {
  const [failure] = engine.drain();
  if (!failure) return;
  const { rule, message } = failure;
  throw new EmisError(
    'rule-failed',
    `The rule ${rule} failed (${message}). Mend the rule or switch it off in the profile.`,
    { rule },
  );
}
