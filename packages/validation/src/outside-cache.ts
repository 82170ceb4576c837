import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';
import type { KeyIndex, OutsideRecords } from './key-index.ts';
import { keysAround } from './keys-around.ts';
import type { ReferenceLookup } from './record-checker.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * What was found outside a dataset, by a port that is asked for many ids at once: before records are taken, for all that they
 * refer to and that the dataset has not shown so far. What was found is kept, with the fields that rules read, as long as the run.
 */
export class OutsideCache implements OutsideRecords {
  readonly #lookup: ReferenceLookup;
  readonly #rules: RuleSet;
  readonly #found = new Map<string, RawRecord>();

  constructor(lookup: ReferenceLookup, rules: RuleSet) {
    this.#lookup = lookup;
    this.#rules = rules;
  }

  find(entity: EntityName, id: string): RawRecord | undefined {
    return this.#found.get(`${entity} ${id}`);
  }

  /** Asks the port for what some records refer to. */
  async prepare(items: readonly ReadItem[], index: KeyIndex): Promise<void> {
    const records = items.filter((item) => item.type === 'record');
    const keys = keysAround(records, this.#rules).filter(
      ({ entity, id }) => !index.stands(entity, id) && !this.#found.has(`${entity} ${id}`),
    );
    if (keys.length === 0) return;
    for (const { entity, id, record } of await this.#lookup.find(keys, this.#rules.wanted)) {
      const wanted = this.#rules.wanted.get(entity) ?? [];
      const fields = wanted.filter((field) => Object.hasOwn(record, field)).map((field) => [field, record[field]]);
      this.#found.set(`${entity} ${id}`, structuredClone(Object.fromEntries(fields)));
    }
  }
}
