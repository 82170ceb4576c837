import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey, type Reference } from '@emis-sdk/model';

/** Records that stand outside the run but may be referred to: those that the server already holds. */
export interface OutsideRecords {
  find(entity: EntityName, id: string): RawRecord | undefined;
}

/** What a reference leads to. `cause` is the record at the start of the chain: the one that has to be mended. */
export type Standing =
  | { readonly kind: 'good' }
  | { readonly kind: 'kept-out'; readonly cause: RecordKey }
  | { readonly kind: 'wrong-kind'; readonly entity: EntityName }
  | { readonly kind: 'missing' };

const GOOD: Standing = { kind: 'good' };
const MISSING: Standing = { kind: 'missing' };

interface Keys {
  /** Id -> the fields that rules on other records read, as long as the record is without fault. */
  readonly seen: Map<string, RawRecord | undefined>;
  /** Id of a record that cannot be sent -> the record at the start of the chain; itself when the fault is its own. */
  readonly keptOut: Map<string, RecordKey>;
}

/**
 * The ids of all records of a run, and which of them cannot be sent. This is what grows with a dataset, and all that does
 * beside the marks of faulty records.
 */
export class KeyIndex {
  readonly #keys = new Map<EntityName, Keys>(
    ENTITY_NAMES.map((name) => [name, { seen: new Map(), keptOut: new Map() }]),
  );
  readonly #outside: OutsideRecords | undefined;

  constructor(outside?: OutsideRecords) {
    this.#outside = outside;
  }

  /** Notes a record under its id. False when the id is taken: the first one stays. */
  add(entity: EntityName, id: string, fields: RawRecord | undefined): boolean {
    const { seen, keptOut } = this.#of(entity);
    if (seen.has(id)) return false;
    seen.set(id, fields);
    // A row with this id was lost, but here is another.
    keptOut.delete(id);
    return true;
  }

  /** Lets a faultless record take over an id whose first holder is at fault. False when that one is in order. */
  takeOver(entity: EntityName, id: string, fields: RawRecord | undefined): boolean {
    const { seen, keptOut } = this.#of(entity);
    if (!keptOut.delete(id)) return false;
    seen.set(id, fields);
    return true;
  }

  has(entity: EntityName, id: string): boolean {
    return this.#of(entity).seen.has(id);
  }

  /** Notes that a record was in a row which could not be read. */
  lose(key: RecordKey): void {
    const { seen, keptOut } = this.#of(key.entity);
    if (!seen.has(key.id)) keptOut.set(key.id, { entity: key.entity, id: key.id });
  }

  /** Notes that a record is at fault. What rules wanted of it is dropped. */
  reject(entity: EntityName, id: string): void {
    const { seen, keptOut } = this.#of(entity);
    seen.set(id, undefined);
    keptOut.set(id, { entity, id });
  }

  /** Notes that a record depends on one that cannot be sent. False when it was kept out already. */
  hold(entity: EntityName, id: string, cause: RecordKey): boolean {
    const { keptOut } = this.#of(entity);
    if (keptOut.has(id)) return false;
    keptOut.set(id, cause);
    return true;
  }

  /** The fields of a faultless record that rules on other records read. */
  fields(entity: EntityName, id: string): RawRecord | undefined {
    return this.#of(entity).seen.get(id) ?? this.#outside?.find(entity, id);
  }

  /** What a reference leads to, looking at the given entities only. */
  standing(reference: Reference, targets: readonly EntityName[] = reference.targets): Standing {
    const { id } = reference;
    let cause: RecordKey | undefined;
    for (const entity of targets) {
      const { seen, keptOut } = this.#of(entity);
      const found = keptOut.get(id);
      if ((!found && seen.has(id)) || this.#outside?.find(entity, id)) return GOOD;
      cause ??= found;
    }
    if (cause) return { kind: 'kept-out', cause };
    const elsewhere = ENTITY_NAMES.find((entity) => this.has(entity, id));
    return elsewhere ? { kind: 'wrong-kind', entity: elsewhere } : MISSING;
  }

  #of(entity: EntityName): Keys {
    const keys = this.#keys.get(entity);
    if (!keys) throw new TypeError(`There is no entity ${entity}`);
    return keys;
  }
}
